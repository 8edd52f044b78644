package org.kardan.search;

import java.util.Collection;
import java.util.List;

/**
 * The index of everything that can be found.
 *
 * <p>A write is durable when the method returns and visible within a second. Of two writes about the same thing the
 * one with the higher version wins, in whatever order they arrive; repeating a write does no harm.
 */
public interface SearchIndex {

    void put(Collection<SearchDocument> documents);

    default void put(SearchDocument document) {
        put(List.of(document));
    }

    /** Removes a document, unless a version above this one has been or will be put. */
    void remove(String kind, String id, long version);

    SearchResult find(SearchQuery query);

    /** Makes a new index from all {@link SearchSource}s beside the present one, then switches. Blocks until done. */
    void rebuild();

    /** Whether an index built from all sources is in place; while the first is being built, searches find less. */
    boolean isComplete();

    /** Blocks until every write so far is visible to searches. */
    void awaitVisible();
}
