package org.kardan.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;

/**
 * A question to the index.
 *
 * @param text words in any of the three languages, also mixed; empty finds everything
 * @param scopes what the asker may see; nothing is found without a scope
 * @param lang language of highlights and of sorting
 * @param kinds empty for all
 * @param filters per facet the accepted values: one of them must be there
 * @param facets whose values are to be counted. Values of a facet are counted as if that facet were not filtered
 * @param order how to sort, by relevance if null
 * @param around only what lies there, anywhere if null
 */
public record SearchQuery(
        String text,
        Set<String> scopes,
        Lang lang,
        Set<String> kinds,
        Map<String, Set<String>> filters,
        Set<String> facets,
        @Nullable Order order,
        @Nullable Circle around,
        int offset,
        int limit) {

    public SearchQuery {
        text = text.strip();
        scopes = Set.copyOf(scopes);
        kinds = Set.copyOf(kinds);
        filters = Map.copyOf(filters);
        facets = Set.copyOf(facets);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException(
                    "Page " + offset + "+" + limit + ". Maybe the page number is below one.");
        }
    }

    /** The 20 best for these words. */
    public static SearchQuery of(String text, Set<String> scopes, Lang lang) {
        return new SearchQuery(text, scopes, lang, Set.of(), Map.of(), Set.of(), null, null, 0, 20);
    }

    public SearchQuery kinds(String... values) {
        return new SearchQuery(text, scopes, lang, Set.of(values), filters, facets, order, around, offset, limit);
    }

    /** Only what has one of these values; no values, no filter. */
    public SearchQuery filter(String facet, Set<String> values) {
        var changed = new HashMap<>(filters);
        if (values.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, Set.copyOf(values));
        }
        return new SearchQuery(text, scopes, lang, kinds, changed, facets, order, around, offset, limit);
    }

    public SearchQuery count(String... facetNames) {
        return new SearchQuery(text, scopes, lang, kinds, filters, Set.of(facetNames), order, around, offset, limit);
    }

    public SearchQuery orderBy(Order value) {
        return new SearchQuery(text, scopes, lang, kinds, filters, facets, value, around, offset, limit);
    }

    public SearchQuery around(double latitude, double longitude, double kilometres) {
        var circle = new Circle(latitude, longitude, kilometres);
        return new SearchQuery(text, scopes, lang, kinds, filters, facets, order, circle, offset, limit);
    }

    public SearchQuery page(int newOffset, int newLimit) {
        return new SearchQuery(text, scopes, lang, kinds, filters, facets, order, around, newOffset, newLimit);
    }

    /** By which of the document's orders to sort. Closed: an order is a text or a number. */
    public sealed interface Order {

        boolean descending();

        record ByText(String name, boolean descending) implements Order {}

        record ByNumber(String name, boolean descending) implements Order {}
    }

    /** A circle on the map. */
    public record Circle(double latitude, double longitude, double kilometres) {}
}
