package org.kardan.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as each language writes them inside a sentence. */
final class Numbers {

    private Numbers() {}

    static String spoken(double value, int decimals, String lang) {
        var plain = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        if (lang.equals("zh")) {
            return plain;
        }
        boolean german = lang.equals("de");
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var fraction = point < 0 ? "" : (german ? "," : ".") + plain.substring(point + 1);
        // Four digits stay together in German text, as the Duden allows; English groups them.
        var grouped = whole.length() < (german ? 5 : 4)
                ? whole
                : whole.replaceAll("(\\d)(?=(\\d{3})+$)", german ? "$1." : "$1,");
        return grouped + fraction;
    }

    static String german(double value, int decimals) {
        return plain(value, decimals).replace('.', ',');
    }

    static String plain(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
