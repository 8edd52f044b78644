package org.kardan.matching.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kardan.matching.Tongue;

/**
 * Finds numbers with units.
 *
 * <p>Understands ranges (800 bis 4.400 t, 800T至4400T), 万 and Mio., decimal comma in German and point elsewhere. A
 * number whose unit may mean several things counts only with a word beside it that tells: 400 t is a press only near
 * one.
 */
public final class Facts {

    /** So far around a number words are looked at. */
    private static final int NEAR = 30;

    private static final String NUMBER = "\\d{1,12}(?:[.,' ]\\d{1,12}){0,3}";
    private static final String TIMES = "(百万|万|亿|千|mio\\.?|millionen|million|tausend|tsd\\.)?";
    private static final String RANGE = " ?(?:bis zu|bis|und|to|and|至|到|-|–|~|～|—) ?";
    private static final Pattern PLACE = Pattern.compile("(?<![a-z\\d.,])(" + NUMBER + ") ?" + TIMES);
    private static final Pattern SECOND = Pattern.compile("^" + RANGE + "(" + NUMBER + ") ?" + TIMES);

    private Facts() {}

    /** All facts of a text in reading order. */
    public static List<Fact> of(String text, Tongue tongue) {
        // Character by character, so that places stay those of the original.
        var plain = plain(text);
        var facts = new ArrayList<Fact>();
        var place = PLACE.matcher(plain);
        var from = 0;
        while (place.find(from)) {
            var fact = fact(text, plain, place, tongue);
            fact.ifPresent(facts::add);
            from = fact.map(Fact::end).orElse(place.end(1));
        }
        return facts;
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            plain.append(
                    switch (c) {
                        case 'ä', 'Ä' -> 'a';
                        case 'ö', 'Ö' -> 'o';
                        case 'ü', 'Ü' -> 'u';
                        case '，', '；' -> c;
                        case '\u00a0', '\u202f', '\u3000' -> ' ';
                        default -> c >= '！' && c <= '～' ? lower((char) (c - 0xfee0)) : lower(c);
                    });
        }
        return plain.toString();
    }

    private static char lower(char c) {
        return Character.toLowerCase(c);
    }

    private static Optional<Fact> fact(String text, String plain, Matcher place, Tongue tongue) {
        var low = value(place.group(1), place.group(2), tongue);
        var high = low;
        var end = place.end();
        var unit = Measures.find(rest(plain, end), near(plain, place.start(), end));
        var afterUnit = unit.map(found -> found.length()).orElse(0);
        var second = SECOND.matcher(rest(plain, end + skipped(plain, end) + afterUnit));
        if (second.lookingAt()) {
            var secondEnd = end + skipped(plain, end) + afterUnit + second.end();
            var other = Measures.find(rest(plain, secondEnd), near(plain, place.start(), secondEnd));
            if (other.isPresent() && (unit.isEmpty() || same(unit.get(), other.get()))) {
                high = value(second.group(1), second.group(2), tongue);
                low = second.group(2) != null && place.group(2) == null && unit.isEmpty()
                        ? low * Measures.multiplier(second.group(2))
                        : low;
                unit = other;
                end = secondEnd;
            }
        }
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        var measure = unit.get().measure();
        end += skipped(plain, end) + unit.get().length();
        return Optional.of(new Fact(
                measure.quantity(),
                Math.min(low, high) * measure.factor(),
                Math.max(low, high) * measure.factor(),
                place.start(1),
                end,
                text.substring(place.start(1), end)));
    }

    private static boolean same(Measures.Found one, Measures.Found other) {
        return one.measure().quantity() == other.measure().quantity();
    }

    private static int skipped(String plain, int end) {
        return end < plain.length() && plain.charAt(end) == ' ' ? 1 : 0;
    }

    private static String rest(String plain, int from) {
        var start = Math.min(plain.length(), from + (from < plain.length() ? skipped(plain, from) : 0));
        return plain.substring(start, Math.min(plain.length(), start + 60));
    }

    /** The clause around a number: what stands behind a comma belongs to another number. */
    private static String near(String plain, int start, int end) {
        var from = start;
        while (from > Math.max(0, start - NEAR) && !isBreak(plain, from - 1)) {
            from--;
        }
        var to = end;
        while (to < Math.min(plain.length(), end + NEAR) && !isBreak(plain, to)) {
            to++;
        }
        return plain.substring(from, to);
    }

    private static boolean isBreak(String plain, int at) {
        var c = plain.charAt(at);
        return "，；。、;\n".indexOf(c) >= 0
                || ",.".indexOf(c) >= 0 && at + 1 < plain.length() && plain.charAt(at + 1) == ' ';
    }

    private static double value(String digits, String times, Tongue tongue) {
        return number(digits, tongue) * (times == null ? 1 : Measures.multiplier(times));
    }

    /** 4.400 is four thousand in German and four in English, unless its groups cannot be decimals. */
    private static double number(String digits, Tongue tongue) {
        var decimal = tongue == Tongue.DE ? ',' : '.';
        var kept = new StringBuilder();
        for (var i = 0; i < digits.length(); i++) {
            var c = digits.charAt(i);
            if (Character.isDigit(c)) {
                kept.append(c);
            } else if (c == decimal || !isGroup(digits, i)) {
                kept.append('.');
            }
        }
        var text = kept.toString();
        var last = text.lastIndexOf('.');
        return Double.parseDouble(last < 0 ? text : text.substring(0, last).replace(".", "") + text.substring(last));
    }

    private static boolean isGroup(String digits, int at) {
        var end = at + 1;
        while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
            end++;
        }
        return end - at - 1 == 3;
    }
}
