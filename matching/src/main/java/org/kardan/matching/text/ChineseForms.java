package org.kardan.matching.text;

import java.util.function.Consumer;

/**
 * The Chinese forms of a vocabulary, found as they stand, without a segmenter: the longest match decides later.
 *
 * <p>Blanks and hyphens do not count (CNC 加工, CNC加工). A single character never counts alone: 铜 also stands in 铜陵,
 * a city.
 */
public final class ChineseForms {

    private final Trie<String> forms = new Trie<>();

    public void add(String concept, String raw) {
        var form = compact(Folded.form(raw));
        if (form.length() >= 2) {
            forms.put(form, concept);
        }
    }

    private static String compact(String folded) {
        var kept = new StringBuilder();
        folded.chars().filter(c -> !isSkipped((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isSkipped(char c) {
        return c == '-' || c == ' ';
    }

    void find(Folded text, Consumer<Find> found) {
        var folded = text.text();
        var kept = new StringBuilder();
        var places = new int[folded.length()];
        for (var i = 0; i < folded.length(); i++) {
            if (!isSkipped(folded.charAt(i))) {
                places[kept.length()] = i;
                kept.append(folded.charAt(i));
            }
        }
        var compact = kept.toString();
        for (var at = 0; at < compact.length(); at++) {
            var from = at;
            forms.from(compact, at, (concept, to) -> {
                var start = places[from];
                var end = places[to - 1] + 1;
                if (isWhole(folded, start, end)) {
                    found.accept(new Find(concept, start, end, 1));
                }
            });
        }
    }

    /** Latin letters at the edge of a form must not be cut out of a longer Latin word. */
    private static boolean isWhole(String folded, int start, int end) {
        var cutBefore = start > 0 && Word.isLatin(folded.charAt(start)) && Word.isLatin(folded.charAt(start - 1));
        var cutAfter =
                end < folded.length() && Word.isLatin(folded.charAt(end - 1)) && Word.isLatin(folded.charAt(end));
        return !cutBefore && !cutAfter;
    }
}
