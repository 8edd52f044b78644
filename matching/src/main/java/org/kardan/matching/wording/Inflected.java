package org.kardan.matching.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the form of an inflected German or English word that a lexicon knows. */
final class Inflected {

    private static final List<String> ENDINGS =
            List.of("s", "es", "e", "en", "n", "er", "ern", "em", "nen", "ens", "ies", "ed", "ing", "d");
    private static final List<String> ADDED = List.of("", "e", "en", "n", "y");
    private static final int SHORTEST = 3;

    private Inflected() {}

    static Optional<String> known(String word, Predicate<String> known) {
        if (known.test(word)) {
            return Optional.of(word);
        }
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                var bare = word.substring(0, word.length() - ending.length());
                for (var added : ADDED) {
                    if (known.test(bare + added)) {
                        return Optional.of(bare + added);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
