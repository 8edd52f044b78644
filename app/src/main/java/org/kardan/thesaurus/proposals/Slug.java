package org.kardan.thesaurus.proposals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.thesaurus.Alteration;
import org.kardan.thesaurus.Edition;

/** The permanent id of a new concept: its English term as part of an address. */
final class Slug {

    /** Addresses of other pages below the thesaurus. */
    private static final Set<String> RESERVED =
            Set.of("tree", "letters", "words", "changes", "proposals", "propose", "concept");

    private Slug() {}

    /** An id that no concept has or ever had. */
    static String free(Alteration content, Edition edition) {
        var name = of(content.names(Lang.EN).preferred());
        return Stream.concat(Stream.of(name), IntStream.iterate(2, i -> i + 1).mapToObj(i -> name + "-" + i))
                .filter(id -> !RESERVED.contains(id) && !edition.cards().isTaken(id))
                .findFirst()
                .orElseThrow();
    }

    static String of(String label) {
        var plain = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "concept" : plain;
    }
}
