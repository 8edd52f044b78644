package org.kardan.scheduling.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** The place of each id in a list. */
final class Index {

    private final Map<String, Integer> places = new HashMap<>();

    <T> Index(List<T> things, Function<T, String> id) {
        things.forEach(thing -> places.put(id.apply(thing), places.size()));
    }

    int at(String id) {
        var place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("Nothing has the id " + id + ". Maybe faults() was not asked before.");
        }
        return place;
    }

    OptionalInt find(String id) {
        var place = places.get(id);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    long bits(Iterable<String> ids) {
        long bits = 0;
        for (var id : ids) {
            bits |= 1L << at(id);
        }
        return bits;
    }
}
