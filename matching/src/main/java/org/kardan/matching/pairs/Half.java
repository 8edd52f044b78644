package org.kardan.matching.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All requests or all offers, each in a place of its own, indexed by concept. Places of what left are used again. */
final class Half {

    private final List<@Nullable Packed> places = new ArrayList<>();
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final List<Integer> free = new ArrayList<>();
    private final Postings[] byConcept;

    Half(int concepts) {
        byConcept = new Postings[concepts];
        Arrays.setAll(byConcept, _ -> new Postings());
    }

    /** The places where a concept stands, with the trust there and whether it is required there. */
    static final class Postings {

        int[] places = new int[4];
        double[] trusts = new double[4];
        boolean[] required = new boolean[4];
        int size;

        private void add(int place, double trust, boolean isRequired) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
                trusts = Arrays.copyOf(trusts, 2 * size);
                required = Arrays.copyOf(required, 2 * size);
            }
            places[size] = place;
            trusts[size] = trust;
            required[size++] = isRequired;
        }

        private void remove(int place) {
            for (var i = 0; i < size; i++) {
                if (places[i] == place) {
                    size--;
                    places[i] = places[size];
                    trusts[i] = trusts[size];
                    required[i] = required[size];
                    return;
                }
            }
        }
    }

    int put(Packed entry) {
        var place = free.isEmpty() ? places.size() : free.removeLast();
        if (place == places.size()) {
            places.add(entry);
        } else {
            places.set(place, entry);
        }
        placeOf.put(entry.id(), place);
        for (var i = 0; i < entry.concepts().length; i++) {
            byConcept[entry.concepts()[i]].add(place, entry.trusts()[i], entry.required()[i]);
        }
        return place;
    }

    void remove(String id) {
        var place = placeOf.remove(id);
        var entry = place == null ? null : places.get(place);
        if (place == null || entry == null) {
            return;
        }
        for (var concept : entry.concepts()) {
            byConcept[concept].remove(place);
        }
        places.set(place, null);
        free.add(place);
    }

    int size() {
        return places.size();
    }

    @Nullable
    Packed at(int place) {
        return places.get(place);
    }

    @Nullable
    Packed find(String id) {
        var place = placeOf.get(id);
        return place == null ? null : places.get(place);
    }

    Postings with(int concept) {
        return byConcept[concept];
    }
}
