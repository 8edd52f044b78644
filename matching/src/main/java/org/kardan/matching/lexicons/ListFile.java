package org.kardan.matching.lexicons;

import java.util.List;
import java.util.Map;
import org.kardan.matching.Tongue;

/**
 * What stands in one file.
 *
 * @param name of the file, without endings
 * @param from language of the first words
 * @param to language of their translations
 * @param about what the file says about itself: {@code license}, {@code source}, {@code publisher} …
 * @param rejected lines that were left out, at most {@link Reading#SHOWN} of them
 * @param rejectedLines how many were left out
 */
public record ListFile(
        String name,
        Tongue from,
        Tongue to,
        WordList words,
        Map<String, String> about,
        List<Rejected> rejected,
        int rejectedLines) {

    public ListFile {
        about = Map.copyOf(about);
        rejected = List.copyOf(rejected);
    }
}
