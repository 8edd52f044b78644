package org.kardan.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody typed, taken apart into words and runs of Chinese characters; words that say nothing are left out. */
record QueryWords(List<WordQuery> words, List<HanQuery> runs, boolean endsInWord) {

    private static final Pattern PIECES = Pattern.compile("(\\p{IsHan}+)|([^\\p{IsHan}\\s]+)");
    private static final Pattern HAN_FILLERS = Pattern.compile("[的和与及或在了等]");
    private static final Set<String> FILLERS = Set.of(
            "und", "oder", "fur", "von", "mit", "der", "die", "das", "des", "dem", "den", "ein", "eine", "in", "im",
            "aus", "zu", "zur", "zum", "bei", "an", "am", "auf", "and", "or", "for", "of", "with", "the", "a", "to",
            "from", "by", "at", "on");

    static QueryWords of(Analysis analysis, String text) {
        var words = new ArrayList<WordQuery>();
        var runs = new ArrayList<HanQuery>();
        var pieces = PIECES.matcher(text);
        while (pieces.find()) {
            if (pieces.group(1) != null) {
                HAN_FILLERS
                        .splitAsStream(pieces.group(1))
                        .filter(run -> !run.isEmpty())
                        .forEach(run -> runs.add(HanQuery.of(analysis, run)));
            } else {
                words.addAll(WordQuery.of(analysis, pieces.group(2).toLowerCase(Locale.ROOT)));
            }
        }
        return new QueryWords(telling(words, runs), runs, !text.isEmpty() && endsInWord(text));
    }

    private static boolean endsInWord(String text) {
        return Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    /** Fillers stay if there is nothing else. */
    private static List<WordQuery> telling(List<WordQuery> words, List<HanQuery> runs) {
        var telling =
                words.stream().filter(word -> !FILLERS.contains(word.folded())).toList();
        return telling.isEmpty() && runs.isEmpty() ? List.copyOf(words) : telling;
    }

    boolean isEmpty() {
        return words.isEmpty() && runs.isEmpty();
    }

    int size() {
        return words.size() + runs.size();
    }

    boolean isLast(WordQuery word) {
        return endsInWord && word.equals(words.getLast());
    }
}
