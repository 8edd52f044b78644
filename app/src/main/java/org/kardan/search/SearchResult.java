package org.kardan.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total all that match, not only this page
 * @param facets per asked facet its values with their counts, most frequent first
 * @param relaxed nothing had all the words, so these have some of them
 */
public record SearchResult(List<Hit> hits, long total, Map<String, List<Count>> facets, boolean relaxed) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** The ids in the order of the hits. */
    public List<String> ids() {
        return hits.stream().map(Hit::id).toList();
    }

    /** One thing that was found; title and the best passage of the text, in the language that had a match. */
    public record Hit(String kind, String id, Marked title, Marked passage) {}

    /** A value of a facet and how many of the found things have it. */
    public record Count(String value, long count) {}
}
