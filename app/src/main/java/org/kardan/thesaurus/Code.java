package org.kardan.thesaurus;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A class of an official classification that means nearly the same as a concept, for filters, statistics and customs
 * hints. Written {@code wz-2008:25.93}: without its edition a code says nothing, new editions number anew.
 */
public record Code(Scheme scheme, String edition, String notation) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9]+)-(\\d{4}):(.+)");

    /** The classifications known, with their editions and the look of their codes. */
    public enum Scheme {
        /** German classification of economic activities, agrees with NACE to four digits. */
        WZ("wz", List.of("2008"), "\\d\\d(\\.\\d{1,2}(\\.\\d)?)?"),
        /** European classification of economic activities, revision 2. */
        NACE("nace", List.of("2008"), "\\d\\d(\\.\\d{1,2})?"),
        /** Harmonized System of goods of the World Customs Organization. */
        HS("hs", List.of("2022"), "\\d{4}(\\.\\d\\d)?"),
        /** Common Procurement Vocabulary of the European Union. */
        CPV("cpv", List.of("2008"), "\\d{8}"),
        /** Chinese classification of economic activities GB/T 4754. */
        GBT4754("gbt4754", List.of("2017"), "[A-T]?\\d{2,4}");

        private final String path;
        private final List<String> editions;
        private final Pattern notation;

        Scheme(String path, List<String> editions, String notation) {
            this.path = path;
            this.editions = editions;
            this.notation = Pattern.compile(notation);
        }

        private static Scheme of(String path) {
            for (var scheme : values()) {
                if (scheme.path.equals(path)) {
                    return scheme;
                }
            }
            throw new IllegalArgumentException("No classification is called '" + path + "'. Maybe a spelling mistake.");
        }
    }

    public Code {
        if (!scheme.editions.contains(edition)
                || !scheme.notation.matcher(notation).matches()) {
            throw new IllegalArgumentException("'" + notation + "' is no code of " + scheme + ", edition " + edition
                    + ". Known editions: " + scheme.editions + ". Maybe a digit is missing.");
        }
    }

    /** From {@code scheme-edition:code}. */
    public static Code parse(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "'" + written + "' is no code. Maybe the edition is missing: write wz-2008:25.93.");
        }
        return new Code(Scheme.of(parts.group(1)), parts.group(2), parts.group(3));
    }

    @Override
    public String toString() {
        return scheme.path + "-" + edition + ":" + notation;
    }
}
