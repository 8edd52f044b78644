package org.kardan.register.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kardan.register.FirmId;
import org.kardan.register.duplicates.Likeness.Because;
import org.kardan.register.duplicates.Likeness.Reason;
import org.kardan.register.duplicates.Traits.Sign;

/**
 * Finds entries that look alike, without comparing each with each: only those are compared that share a sign, or whose
 * names begin alike in one place.
 */
final class Likenesses {

    /** What more entries share says nothing about two of them: the switchboard of a holding, a common web host. */
    private static final int MOST_SHARING = 6;

    private static final int BEGINNING = 4;
    private static final int MOST_NEIGHBOURS = 300;

    private final Map<List<FirmId>, Set<Because>> found = new HashMap<>();
    private final Map<FirmId, Traits> known = new HashMap<>();

    private Likenesses() {}

    /** The pairs that look alike, the strongest first. */
    static List<Likeness> among(List<Traits> firms) {
        var search = new Likenesses();
        firms.forEach(firm -> search.known.put(firm.id(), firm));
        search.bySigns(firms);
        search.bySpelling(firms);
        return search.likely();
    }

    private void bySigns(List<Traits> firms) {
        var sharing = new HashMap<Sign, List<Traits>>();
        firms.forEach(firm -> firm.signs()
                .forEach(sign ->
                        sharing.computeIfAbsent(sign, _ -> new ArrayList<>(1)).add(firm)));
        sharing.forEach((sign, group) -> {
            if (group.size() <= MOST_SHARING) {
                eachPair(group, (one, other) -> say(one, other, sign.reason(), sign.value()));
            }
        });
    }

    private void bySpelling(List<Traits> firms) {
        var neighbours = new HashMap<String, List<Traits>>();
        for (var firm : firms) {
            firm.nameKeys().stream()
                    .filter(key -> key.length() > BEGINNING && !firm.city().isEmpty())
                    .map(key -> firm.city() + "|" + key.substring(0, BEGINNING))
                    .distinct()
                    .forEach(block -> neighbours
                            .computeIfAbsent(block, _ -> new ArrayList<>(1))
                            .add(firm));
        }
        for (var group : neighbours.values()) {
            if (group.size() <= MOST_NEIGHBOURS) {
                eachPair(group, (one, other) -> Spelling.alike(one.nameKeys(), other.nameKeys())
                        .ifPresent(key -> say(one, other, Reason.SPELLING, key)));
            }
        }
    }

    @FunctionalInterface
    private interface Comparison {
        void of(Traits one, Traits other);
    }

    private static void eachPair(List<Traits> group, Comparison comparison) {
        for (var i = 0; i < group.size(); i++) {
            for (var j = i + 1; j < group.size(); j++) {
                comparison.of(group.get(i), group.get(j));
            }
        }
    }

    private void say(Traits one, Traits other, Reason reason, String value) {
        if (one.id().equals(other.id())) {
            return;
        }
        var pair = one.id().toString().compareTo(other.id().toString()) < 0
                ? List.of(one.id(), other.id())
                : List.of(other.id(), one.id());
        found.computeIfAbsent(pair, _ -> new LinkedHashSet<>()).add(new Because(reason, value));
    }

    private List<Likeness> likely() {
        var likely = new ArrayList<Likeness>();
        found.forEach((pair, because) -> {
            var one = known.get(pair.getFirst());
            var other = known.get(pair.getLast());
            if (one == null || other == null) {
                return;
            }
            if (one.isNear(other)) {
                because.add(new Because(Reason.PLACE, one.city()));
            }
            var sorted = because.stream()
                    .sorted(Comparator.comparing(Because::reason).thenComparing(Because::value))
                    .toList();
            var likeness = new Likeness(one.id(), other.id(), sorted);
            if (likeness.isEnough(one.isElsewhere(other))) {
                likely.add(likeness);
            }
        });
        likely.sort(Comparator.comparingInt(Likeness::weight)
                .reversed()
                .thenComparing(each -> value(each.first()))
                .thenComparing(each -> value(each.second())));
        return likely;
    }

    private static UUID value(FirmId id) {
        return id.value();
    }
}
