package org.kardan.offers.matches;

import java.util.List;

/**
 * One reason in the reader's language.
 *
 * @param key what kind of reason it is; the labels of concepts are its arguments
 * @param own the words with which the own firm says it
 * @param other the words with which the other firm says it
 * @param concept the concept of the own entry that may be called wrong, empty if none
 * @param share part of the score, negative for a deduction
 */
record ReasonLine(
        Tone tone, String key, List<String> labels, List<Said> own, List<Said> other, String concept, double share) {

    ReasonLine {
        labels = List.copyOf(labels);
        own = List.copyOf(own);
        other = List.copyOf(other);
    }

    /** Words as written, with the value of their {@code lang} attribute. */
    record Said(String words, String tag) {}

    /** For, against, or open; each has its icon and class. */
    enum Tone {
        FOR("check", ""),
        AGAINST("alert-triangle", "is-against"),
        OPEN("info-circle", "is-unknown");

        private final String icon;
        private final String css;

        Tone(String icon, String css) {
            this.icon = icon;
            this.css = css;
        }

        String icon() {
            return icon;
        }

        String css() {
            return css;
        }
    }

    Object[] arguments() {
        return labels.toArray();
    }
}
