package org.kardan.scheduling.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.repair.Difference.Kind;

/**
 * Exactly what changes between two plans.
 *
 * <p>D = {(a(w), b(w)) : w ∈ W ∧ a(w) ≠ b(w)}.
 */
public final class Differences {

    private final Map<String, Wish> wishes;
    private final Set<String> unwanted;

    /** @param unwanted wishes whose meetings are cancelled rather than lost if they are gone */
    public Differences(List<Wish> wishes, Set<String> unwanted) {
        this.wishes = wishes.stream().collect(Collectors.toMap(Wish::id, Function.identity()));
        this.unwanted = Set.copyOf(unwanted);
    }

    public List<Difference> between(List<Placement> before, List<Placement> after) {
        var old = byWish(before);
        var now = byWish(after);
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(wish -> !Objects.equals(old.get(wish), now.get(wish)))
                .map(wish -> difference(wish, old.get(wish), now.get(wish)))
                .toList();
    }

    /** The plan that the differences make of another. */
    public static List<Placement> apply(List<Placement> before, List<Difference> differences) {
        var plan = byWish(before);
        for (var one : differences) {
            if (one.to() == null) {
                plan.remove(one.wish());
            } else {
                plan.put(one.wish(), one.to());
            }
        }
        return new ArrayList<>(plan.values());
    }

    private static Map<String, Placement> byWish(List<Placement> plan) {
        var placements = new LinkedHashMap<String, Placement>();
        plan.forEach(one -> placements.put(one.wish(), one));
        return placements;
    }

    private Difference difference(String id, @Nullable Placement from, @Nullable Placement to) {
        var wish = Objects.requireNonNull(wishes.get(id), id);
        var interpreters = new HashSet<String>();
        for (var one : Stream.of(from, to).filter(Objects::nonNull).toList()) {
            if (one.interpreter() != null) {
                interpreters.add(one.interpreter());
            }
        }
        return new Difference(id, kind(id, from, to), from, to, Set.copyOf(wish.people()), interpreters);
    }

    private Kind kind(String wish, @Nullable Placement from, @Nullable Placement to) {
        if (from == null) {
            return Kind.ADDED;
        }
        if (to == null) {
            return unwanted.contains(wish) ? Kind.CANCELLED : Kind.LOST;
        }
        return from.slot().equals(to.slot()) ? Kind.RESEATED : Kind.MOVED;
    }
}
