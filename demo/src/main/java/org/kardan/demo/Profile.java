package org.kardan.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a firm says about itself: its text, its English text, what it offers and what it looks for. */
final class Profile {

    private final GeneralPhrases general;
    private final Network network;
    private final Trade trade;
    private final List<Trade> needs;
    private final String key;
    private final Map<String, String> facts;

    Profile(
            GeneralPhrases general,
            Network network,
            Trade trade,
            List<Trade> needs,
            String key,
            Map<String, String> facts) {
        this.general = general;
        this.network = network;
        this.trade = trade;
        this.needs = needs;
        this.key = key;
        this.facts = facts;
    }

    String capabilities() {
        return text(network.lang());
    }

    String english() {
        return text("en");
    }

    private String text(String lang) {
        var dice = Dice.of("text" + lang + key);
        var sentences = new ArrayList<String>();
        sentences.add(dice.one(trade.texts(lang)));
        if (dice.percent(80)) {
            sentences.add(dice.one(trade.texts(lang + "+")));
        }
        var sections = dice.some(general.sections(lang, trade), dice.weighted(List.of(0, 1, 2), n -> 3 - n));
        sections.forEach(section -> sentences.add(dice.one(section)));
        var phrase = phrase(trade, lang);
        return String.join(
                lang.equals("zh") ? "" : " ",
                sentences.stream().map(phrase::fill).toList());
    }

    List<String> offers() {
        var dice = Dice.of("offers" + key);
        var offers = new ArrayList<>(dice.some(trade.texts("o"), dice.between(1, 3)));
        if (dice.percent(45) && !trade.service()) {
            offers.add(dice.one(general.offers()));
        }
        return fill(offers, trade);
    }

    List<String> requests() {
        var dice = Dice.of("requests" + key);
        var requests = new ArrayList<String>();
        for (var need : needs) {
            requests.addAll(fill(List.of(dice.one(need.texts("r"))), need));
        }
        if (dice.percent(35) || requests.isEmpty()) {
            requests.addAll(fill(List.of(dice.one(general.requests(trade))), trade));
        }
        return requests;
    }

    private List<String> fill(List<String> lines, Trade about) {
        var phrase = phrase(about, network.lang());
        return lines.stream()
                .map(line -> phrase.fill(Term.of(line).in(network.lang())))
                .distinct()
                .toList();
    }

    /** The firm's own products stay the same in all its texts; what it asks others for is drawn anew. */
    private Phrase phrase(Trade about, String lang) {
        var dice = Dice.of("products" + key + about.id());
        return new Phrase(
                key + about.id(),
                lang,
                dice.some(about.products(), 4),
                dice.some(about.materials(), 2),
                about == trade ? localFacts(lang) : new HashMap<>());
    }

    private Map<String, String> localFacts(String lang) {
        var local = new HashMap<>(facts);
        if (lang.equals("en") && network == Network.CHINA) {
            local.put("city", facts.getOrDefault("pinyin", ""));
        }
        return local;
    }
}
