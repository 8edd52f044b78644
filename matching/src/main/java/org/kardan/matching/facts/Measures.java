package org.kardan.matching.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The units of three languages, what they measure and how many of the compared unit they are. */
final class Measures {

    /** A unit as written; {@code near} is what must stand before or after the number, empty for nothing. */
    record Measure(Quantity quantity, Pattern unit, double factor, Pattern near) {}

    private static final String PRESS =
            "press|druckguss(?:masch|anlag|zell)|spritzgie(?:ß|ss)masch|schlie(?:ß|ss)kraft|zuhaltekraft|umform|tonn|"
                    + "压力机|冲床|压机|锁模|压铸|注塑|锻压|锻造机|合模|吨位|clamp";
    private static final String WEIGHT = "gewicht|schwer|weigh|重|质量|stuckgewicht";
    private static final String ROUND = "durchmesser|ø|⌀|φ|diameter|直径|外径|内径";
    private static final String YEAR = "jahr|jahrlich|p\\.? ?a\\.?|annual|per year|year|年|/a\\b";
    private static final String EXACT = "±|\\+/-|toleran|genau|公差|精度|误差|accura|precis";
    private static final String PIECES = "stuck|stk|teile\\b|pcs|pieces|parts\\b|units|einheiten|satz|sets|件|套|只|片|把";

    /** Before others: what is more special. */
    private static final List<Measure> ALL = List.of(
            measure(Quantity.FORCE, "kn\\b", 1, ""),
            measure(Quantity.FORCE, "mn\\b", 1_000, ""),
            measure(Quantity.FORCE, "t\\b|to\\b|tonnen|tonnes|tons?\\b|吨", 9.81, PRESS),
            measure(Quantity.VOLUME, PIECES + "|个|台|支|根|辆", 1, YEAR),
            measure(Quantity.BATCH, PIECES, 1, ""),
            measure(Quantity.TOLERANCE, "µm|μm|um\\b|微米", 1, EXACT),
            measure(Quantity.TOLERANCE, "丝|道", 10, EXACT),
            measure(Quantity.TOLERANCE, "mm\\b|毫米", 1_000, EXACT),
            measure(Quantity.DIAMETER, "mm\\b|毫米", 1, ROUND),
            measure(Quantity.LENGTH, "mm\\b|毫米", 1, ""),
            measure(Quantity.LENGTH, "cm\\b|厘米", 10, ""),
            measure(Quantity.LENGTH, "m\\b(?![²2³3/])|meter|米", 1_000, ""),
            measure(Quantity.WEIGHT, "kg\\b|kilogramm|公斤|千克", 1, ""),
            measure(Quantity.WEIGHT, "t\\b|tonnen|吨", 1_000, WEIGHT),
            measure(Quantity.WEIGHT, "g\\b|gramm|克", .001, WEIGHT),
            measure(Quantity.VOLTAGE, "kv\\b|千伏", 1_000, ""),
            measure(Quantity.VOLTAGE, "v\\b|volt\\b|伏", 1, ""),
            measure(Quantity.TEMPERATURE, "°c|° c|℃|grad celsius|摄氏度", 1, ""),
            measure(Quantity.HARDNESS, "hrc\\b", 1, ""),
            measure(Quantity.BATCH, "(?![\\p{L}%°])", 1, "stuckzahl|losgro(?:ß|ss)e|批量|batch|lot size"));

    /** Chinese and German words that multiply the number before them. */
    private static final Map<String, Double> MULTIPLIERS = Map.of(
            "万",
            1e4,
            "亿",
            1e8,
            "千",
            1e3,
            "百万",
            1e6,
            "mio",
            1e6,
            "mio.",
            1e6,
            "millionen",
            1e6,
            "million",
            1e6,
            "tausend",
            1e3,
            "tsd.",
            1e3);

    private Measures() {}

    private static Measure measure(Quantity quantity, String unit, double factor, String near) {
        return new Measure(quantity, Pattern.compile("^(?:" + unit + ")"), factor, Pattern.compile(near));
    }

    static double multiplier(String word) {
        return MULTIPLIERS.getOrDefault(word.toLowerCase(Locale.ROOT), 1.0);
    }

    /** The measure whose unit stands directly after a number. */
    static Optional<Found> find(String after, String near) {
        for (var measure : ALL) {
            var unit = measure.unit().matcher(after);
            if (unit.find() && measure.near().matcher(near).find()) {
                return Optional.of(new Found(measure, unit.end()));
            }
        }
        return Optional.empty();
    }

    /** @param length letters of the unit */
    record Found(Measure measure, int length) {}
}
