package org.kardan.matching;

import java.util.Map;
import java.util.Set;

/**
 * One thing of the trade with its names: a part, a process, a material, a certificate.
 *
 * @param facet kind of concept, decides its weight: {@code product}, {@code process}, {@code material} …
 * @param broader ids of the next more general concepts; several are allowed
 */
public record Concept(String id, String facet, Set<String> broader, Map<Tongue, Words> words) {

    public Concept {
        broader = Set.copyOf(broader);
        words = Map.copyOf(words);
    }

    /** The preferred term of a language; the id if the language has no term yet. */
    public String label(Tongue tongue) {
        var named = words.get(tongue);
        return named == null ? id : named.preferred();
    }
}
