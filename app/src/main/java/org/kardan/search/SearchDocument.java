package org.kardan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Trilingual;

/**
 * What can be found of one thing.
 *
 * @param kind what it is, such as {@code firm}
 * @param id its id within the kind
 * @param version grows with every change of the thing; an older write never replaces a newer one
 * @param title its name; weighs more than the text. Chinese titles are also found by their pinyin
 * @param text the rest of what is written about it
 * @param keywords further words in any language: other names, identifiers, terms of the thesaurus with their synonyms
 * @param facets values by which it is filtered and counted, such as {@code branch -> [C29.3]}
 * @param scopes who may find it: a query sees it if they have a scope in common
 * @param textOrders texts by which lists are sorted, in the collation of each language
 * @param numberOrders numbers by which lists are sorted, such as a time in milliseconds
 */
public record SearchDocument(
        String kind,
        String id,
        long version,
        Trilingual title,
        Trilingual text,
        List<String> keywords,
        Map<String, List<String>> facets,
        Set<String> scopes,
        Map<String, Trilingual> textOrders,
        Map<String, Long> numberOrders,
        @Nullable Place place) {

    private static final Trilingual NOTHING = new Trilingual("", "", "");

    public SearchDocument {
        keywords = List.copyOf(keywords);
        facets = Map.copyOf(facets);
        scopes = Set.copyOf(scopes);
        textOrders = Map.copyOf(textOrders);
        numberOrders = Map.copyOf(numberOrders);
    }

    /** A document that nobody may find yet. */
    public static SearchDocument of(String kind, String id, long version, Trilingual title) {
        return new SearchDocument(
                kind, id, version, title, NOTHING, List.of(), Map.of(), Set.of(), Map.of(), Map.of(), null);
    }

    public SearchDocument text(Trilingual value) {
        return new SearchDocument(
                kind, id, version, title, value, keywords, facets, scopes, textOrders, numberOrders, place);
    }

    public SearchDocument keywords(List<String> values) {
        var all = joined(keywords, values);
        return new SearchDocument(kind, id, version, title, text, all, facets, scopes, textOrders, numberOrders, place);
    }

    public SearchDocument facet(String name, List<String> values) {
        var added = added(facets, name, List.copyOf(values));
        return new SearchDocument(
                kind, id, version, title, text, keywords, added, scopes, textOrders, numberOrders, place);
    }

    public SearchDocument visibleTo(Set<String> values) {
        return new SearchDocument(
                kind, id, version, title, text, keywords, facets, values, textOrders, numberOrders, place);
    }

    public SearchDocument order(String name, Trilingual value) {
        var added = added(textOrders, name, value);
        return new SearchDocument(kind, id, version, title, text, keywords, facets, scopes, added, numberOrders, place);
    }

    public SearchDocument order(String name, long value) {
        var added = added(numberOrders, name, value);
        return new SearchDocument(kind, id, version, title, text, keywords, facets, scopes, textOrders, added, place);
    }

    public SearchDocument at(double latitude, double longitude) {
        var there = new Place(latitude, longitude);
        return new SearchDocument(
                kind, id, version, title, text, keywords, facets, scopes, textOrders, numberOrders, there);
    }

    /** Kind and id as one word, unique in the index. */
    public String key() {
        return key(kind, id);
    }

    public static String key(String kind, String id) {
        return kind + "/" + id;
    }

    private static <V> Map<String, V> added(Map<String, V> map, String name, V value) {
        var added = new HashMap<>(map);
        added.put(name, value);
        return added;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** Where it is, in degrees (WGS 84). */
    public record Place(double latitude, double longitude) {}
}
