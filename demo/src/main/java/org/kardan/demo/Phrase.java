package org.kardan.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the braces of a phrase. {@code {p1}} and {@code {m1}} name products and materials, {@code {a|b}} chooses,
 * {@code {10~80/5}} is a number between the two in steps. A range gives one firm the same number in every language.
 */
record Phrase(String owner, String lang, List<Term> products, List<Term> materials, Map<String, String> facts) {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");

    String fill(String text) {
        var filled = SLOT.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(slot(slot.group(1), text)));
        return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }

    private String slot(String name, String text) {
        if (name.contains("|")) {
            return Dice.of(owner + text + name).one(List.of(name.split("\\|")));
        }
        if (name.contains("~")) {
            return number(name);
        }
        if (name.matches("[pm]\\d")) {
            var terms = name.charAt(0) == 'p' ? products : materials;
            return terms.get((name.charAt(1) - '1') % terms.size()).in(lang);
        }
        var fact = facts.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("Unknown slot {" + name + "} in: " + text);
        }
        return fact;
    }

    private String number(String range) {
        var parts = range.split("[~/]");
        double low = Double.parseDouble(parts[0]);
        double step = Double.parseDouble(parts[2]);
        int steps = (int) Math.round((Double.parseDouble(parts[1]) - low) / step);
        double value = low + Dice.of(owner + range).between(0, steps) * step;
        return Numbers.spoken(value, decimals(parts[2]), lang);
    }

    private static int decimals(String step) {
        return step.contains(".") ? step.length() - step.indexOf('.') - 1 : 0;
    }
}
