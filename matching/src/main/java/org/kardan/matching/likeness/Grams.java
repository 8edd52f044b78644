package org.kardan.matching.likeness;

import java.util.Map;
import java.util.TreeMap;
import org.kardan.matching.text.Folded;
import org.kardan.matching.text.Inflection;
import org.kardan.matching.text.StopWords;
import org.kardan.matching.text.Word;

/** The small pieces of a text: words and runs of letters inside them, Chinese characters and their pairs. */
final class Grams {

    private static final int RUN = 4;
    private static final double RUN_WEIGHT = .6;
    private static final double CHARACTER_WEIGHT = .4;

    private final Map<String, Double> counts = new TreeMap<>();

    private Grams() {}

    static Map<String, Double> of(String text) {
        var grams = new Grams();
        var folded = Folded.of(text).text();
        Word.of(folded).forEach(word -> grams.addWord(word.form()));
        grams.addHan(folded);
        return grams.counts;
    }

    private void addWord(String word) {
        if (!StopWords.isContent(word)) {
            return;
        }
        add(Inflection.bare(word), 1);
        for (var at = 0; word.length() > RUN && at + RUN <= word.length(); at++) {
            add("~" + word.substring(at, at + RUN), RUN_WEIGHT);
        }
    }

    private void addHan(String folded) {
        for (var at = 0; at < folded.length(); at++) {
            var here = folded.charAt(at);
            if (Word.isHan(here) && StopWords.isContent(here)) {
                add(String.valueOf(here), CHARACTER_WEIGHT);
                if (at + 1 < folded.length() && Word.isHan(folded.charAt(at + 1))) {
                    add(folded.substring(at, at + 2), 1);
                }
            }
        }
    }

    private void add(String gram, double weight) {
        counts.merge(gram, weight, Double::sum);
    }
}
