package org.kardan.matching.text;

import java.util.List;

/** How much of a text is understood: letters of content words touched by a find ÷ letters of all content words. */
final class Coverage {

    private int all;
    private int touched;

    private Coverage() {}

    static double of(String folded, List<Word> words, List<Find> finds) {
        var coverage = new Coverage();
        words.stream()
                .filter(word -> StopWords.isContent(word.form()))
                .forEach(word -> coverage.count(
                        word.length(), finds.stream().anyMatch(find -> find.overlaps(word.start(), word.end()))));
        for (var i = 0; i < folded.length(); i++) {
            var at = i;
            if (Word.isHan(folded.charAt(i)) && StopWords.isContent(folded.charAt(i))) {
                coverage.count(1, finds.stream().anyMatch(find -> find.overlaps(at, at + 1)));
            }
        }
        return coverage.all == 0 ? 0 : (double) coverage.touched / coverage.all;
    }

    private void count(int letters, boolean isTouched) {
        all += letters;
        touched += isTouched ? letters : 0;
    }
}
