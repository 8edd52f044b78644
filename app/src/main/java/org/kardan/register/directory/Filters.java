package org.kardan.register.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kardan.web.Reader;

/**
 * What the reader asked for, exactly as it stands in the address.
 *
 * @param chosen per facet the chosen values, in the order of {@link #FACETS}
 */
record Filters(String text, Map<String, Set<String>> chosen, String sort, int page, boolean map) {

    static final List<String> FACETS = List.of("side", "region", "size", "certificate", "network", "concept", "state");

    /** What only those who manage a register have a use for. */
    static final Set<String> FOR_MANAGERS = Set.of("state");

    static final int PER_PAGE = 25;

    static Filters of(Map<String, List<String>> parameters) {
        var chosen = new LinkedHashMap<String, Set<String>>();
        for (var facet : FACETS) {
            var values = new LinkedHashSet<>(parameters.getOrDefault(facet, List.of()));
            values.removeIf(String::isBlank);
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return new Filters(
                one(parameters, "q"),
                chosen,
                one(parameters, "sort"),
                number(one(parameters, "page")),
                one(parameters, "view").equals("map"));
    }

    private static String one(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    private static int number(String text) {
        return text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : 1;
    }

    boolean has(String facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** The query string of this very list. */
    String query() {
        return query(chosen, page);
    }

    String onPage(int other) {
        return query(chosen, other);
    }

    /** The query string without one chosen value. */
    String without(String facet, String value) {
        var fewer = new LinkedHashMap<>(chosen);
        var values = new LinkedHashSet<>(fewer.getOrDefault(facet, Set.of()));
        values.remove(value);
        fewer.put(facet, values);
        return query(fewer, 1);
    }

    /** The list with one value of a facet instead of those chosen there. */
    String only(String facet, String value) {
        var other = new LinkedHashMap<>(chosen);
        other.put(facet, Set.of(value));
        return new Filters(text, other, sort, 1, false).query();
    }

    String withoutAny() {
        return query(Map.of(), 1);
    }

    /** The same list the other way: as a map or as a list. */
    String asMap(boolean other) {
        return new Filters(text, chosen, sort, 1, other).query();
    }

    private String query(Map<String, Set<String>> values, int wantedPage) {
        var parts = new ArrayList<String>();
        if (!text.isEmpty()) {
            parts.add("q=" + Reader.encoded(text));
        }
        values.forEach((facet, all) -> all.forEach(value -> parts.add(facet + "=" + Reader.encoded(value))));
        if (!sort.isEmpty()) {
            parts.add("sort=" + Reader.encoded(sort));
        }
        if (map) {
            parts.add("view=map");
        }
        if (wantedPage > 1) {
            parts.add("page=" + wantedPage);
        }
        return parts.isEmpty() ? "?" : "?" + String.join("&", parts);
    }
}
