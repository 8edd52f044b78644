package org.kardan.demo;

import static org.kardan.demo.Column.*;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the firms of all lists, one after the other, each from its own dice. */
final class FirmMaker {

    private final Path phrases;
    private final Trades trades;
    private final GeneralPhrases general;
    private final NameParts parts;
    private final GermanNames germanNames;
    private final ChineseNames chineseNames;

    FirmMaker(Path phrases) throws IOException {
        this.phrases = phrases;
        trades = Trades.read(phrases.resolve("trades"));
        general = GeneralPhrases.read(phrases);
        parts = NameParts.read(phrases);
        germanNames = new GermanNames(parts);
        chineseNames = new ChineseNames(parts);
    }

    List<Firm> all() {
        var firms = new ArrayList<Firm>();
        for (var network : Network.values()) {
            var places = Place.of(network, phrases);
            for (int number = 1; number <= network.firms; number++) {
                firms.add(make(network, number, places));
            }
        }
        return List.copyOf(firms);
    }

    private Firm make(Network network, int number, List<Place> places) {
        var key = network.reference(number);
        var dice = Dice.of("firm" + key);
        var trade = dice.weighted(trades.all(), each -> each.weight(network));
        var needs = dice.some(trade.needs(), dice.between(1, 2)).stream()
                .map(trades::get)
                .toList();
        // Every district gets its firm: the first ones are dealt out in order, the others by weight.
        var place = number <= places.size() ? places.get(number - 1) : dice.weighted(places, Place::weight);
        int staff = Scale.staff(network, dice);
        var values = new EnumMap<Column, String>(Column.class);
        var name = network.german()
                ? germanNames.invent(key, trade, staff)
                : chineseNames.invent(key, trade, place, staff);
        values.put(REFERENCE, key);
        name(values, name, dice, network);
        new Seat(parts, network, place, dice).describe(values);
        codes(values, new Codes(network, number, place.code()), place, dice);
        new Scale(network, trade, staff, dice).describe(values);
        contact(values, name, dice);
        profile(values, new Profile(general, network, trade, needs, key, facts(values, place)), dice);
        values.put(TRADE, trade.label().in(network.lang()));
        return new Firm(network, number, trade, needs, staff, values);
    }

    private static void name(Map<Column, String> values, FirmName name, Dice dice, Network network) {
        values.put(NAME, name.full());
        values.put(LATIN, name.latin());
        values.put(SHORT, name.brief());
        values.put(FORM, name.form());
        if (dice.percent(network.german() ? 30 : 45)) {
            values.put(OTHER, name.other());
        }
    }

    private static void codes(Map<Column, String> values, Codes codes, Place place, Dice dice) {
        var network = codes.network();
        if (network.german()) {
            values.put(PHONE, codes.germanPhone());
            values.put(COURT, dice.percent(70) ? codes.court() : "");
            values.put(VAT, dice.percent(92) ? codes.vat() : "");
        } else {
            values.put(PHONE, codes.chinesePhone(place.dialling()));
            values.put(USCC, dice.percent(96) ? codes.uscc() : "");
        }
        values.put(LEI, dice.percent(12) ? codes.lei() : "");
    }

    private static void contact(Map<Column, String> values, FirmName name, Dice dice) {
        values.put(WEBSITE, "https://www." + name.domain());
        values.put(EMAIL, dice.one(List.of("info", "kontakt", "office")) + "@" + name.domain());
        if (values.getOrDefault(USCC, "").length() > 0) {
            values.put(EMAIL, dice.one(List.of("info", "sales", "contact")) + "@" + name.domain());
        }
    }

    private static void profile(Map<Column, String> values, Profile profile, Dice dice) {
        values.put(CAPABILITIES, profile.capabilities());
        values.put(CAPABILITIES_EN, dice.percent(34) ? profile.english() : "");
        values.put(OFFERS, String.join(" | ", profile.offers()));
        values.put(REQUESTS, String.join(" | ", profile.requests()));
    }

    private static Map<String, String> facts(Map<Column, String> values, Place place) {
        return Map.of(
                "staff",
                values.getOrDefault(STAFF, ""),
                "year",
                values.getOrDefault(FOUNDED, ""),
                "city",
                place.city(),
                "pinyin",
                place.pinyin());
    }
}
