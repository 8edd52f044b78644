package org.kardan.thesaurus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;

/**
 * A concept as readers see it.
 *
 * @param label preferred terms
 * @param alternatives further terms, by language
 * @param broader ids of the next more general concepts
 * @param related ids of concepts that often go with it; if a is related to b, b is related to a
 * @param close classes of official classifications that mean nearly the same
 */
public record Term(
        String id,
        Facet facet,
        @Nullable Drive driveOrNull,
        Trilingual label,
        Map<Lang, List<String>> alternatives,
        Trilingual definition,
        Set<String> broader,
        Set<String> related,
        List<Code> close) {

    public Term {
        alternatives = Map.copyOf(alternatives);
        broader = Set.copyOf(broader);
        related = Set.copyOf(related);
        close = List.copyOf(close);
    }

    Term relatedTo(Set<String> all) {
        return new Term(id, facet, driveOrNull, label, alternatives, definition, broader, all, close);
    }

    public Optional<Drive> drive() {
        return Optional.ofNullable(driveOrNull);
    }

    public List<String> alternativesIn(Lang lang) {
        return alternatives.getOrDefault(lang, List.of());
    }
}
