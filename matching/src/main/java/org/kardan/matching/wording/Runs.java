package org.kardan.matching.wording;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.kardan.matching.text.Folded;
import org.kardan.matching.text.Word;

/** The runs of Chinese characters in a text that are words; any character may begin one, no segmenter decides. */
public final class Runs {

    private static final int LONGEST = 8;

    private Runs() {}

    public static Set<String> of(String text, Predicate<String> isWord) {
        var folded = Folded.of(text).text();
        var found = new TreeSet<String>();
        for (var at = 0; at < folded.length(); at++) {
            for (var end = at + 1; end <= Math.min(at + LONGEST, folded.length()); end++) {
                if (!Word.isHan(folded.charAt(end - 1))) {
                    break;
                }
                var run = folded.substring(at, end);
                if (isWord.test(run)) {
                    found.add(run);
                }
            }
        }
        return found;
    }
}
