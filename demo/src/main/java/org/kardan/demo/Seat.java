package org.kardan.demo;

import static org.kardan.demo.Column.*;

import java.util.Map;

/** The address: a real town, an invented street, a point near the middle of the town. */
record Seat(NameParts parts, Network network, Place place, Dice dice) {

    void describe(Map<Column, String> values) {
        values.put(STREET, street());
        values.put(POSTCODE, place.postcode());
        values.put(CITY, place.city());
        values.put(DISTRICT, place.district());
        values.put(COUNTRY, country());
        values.put(LATITUDE, degrees(place.latitude()));
        values.put(LONGITUDE, degrees(place.longitude()));
    }

    private String street() {
        if (network.german()) {
            return dice.one(parts.words("street-de")) + " " + dice.between(1, 148) + (dice.percent(12) ? "a" : "");
        }
        var zone = dice.percent(60) ? dice.one(parts.words("zone-zh")) : "";
        return zone + dice.one(parts.words("street-zh")) + dice.between(1, 999) + "号";
    }

    private String country() {
        return switch (network) {
            case BERGISCH -> "Deutschland";
            case NRW -> "DE";
            case CHINA -> "中国";
        };
    }

    /** Chinese firms stand on their city's point; German ones are scattered within about half a kilometre. */
    private String degrees(double middle) {
        double shifted = network.german() ? middle + (dice.below(101) - 50) / 10_000.0 : middle;
        return network == Network.BERGISCH ? Numbers.german(shifted, 5) : Numbers.plain(shifted, 5);
    }
}
