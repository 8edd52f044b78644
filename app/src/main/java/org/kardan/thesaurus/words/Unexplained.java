package org.kardan.thesaurus.words;

import java.util.List;
import java.util.Set;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.search.Marked;
import org.kardan.thesaurus.UsedText;

/**
 * A word that nothing explains.
 *
 * @param authors how many firms use it
 * @param sides of these firms
 * @param examples sentences of at most three firms, the word marked
 * @param score frequent among firms, rare among all texts
 */
record Unexplained(
        String word, Lang lang, int authors, Set<Side> sides, List<Example> examples, double score) {

    Unexplained {
        sides = Set.copyOf(sides);
        examples = List.copyOf(examples);
    }

    /** A sentence and whose it is. */
    record Example(UsedText text, Marked sentence) {}
}
