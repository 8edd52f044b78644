package org.kardan.scheduling.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.aims.FairSpread;
import org.kardan.scheduling.aims.Target;
import org.kardan.scheduling.search.Stakes;

/** Targets and units of a fair spread by number: participants first, then sides, then classes. */
final class Stakeholders {

    private final Problem problem;
    private final List<Unit> units = new ArrayList<>();

    private record Unit(Set<String> members, int weight) {}

    Stakeholders(Problem problem) {
        this.problem = problem;
        var fairness = problem.aims().fairness();
        unite(Participant::id, fairness.individuals());
        unite(Participant::side, fairness.sides());
        unite(Participant::kind, fairness.classes());
    }

    Stakes stakes() {
        var targets = problem.aims().targets();
        return new Stakes(
                touching(targets.stream().map(Target::participants).toList()),
                targets.stream().mapToInt(Target::meetings).toArray(),
                touching(units.stream().map(Unit::members).toList()),
                units.stream().map(unit -> FairSpread.steps(asked(unit))).toArray(long[][]::new),
                units.stream().mapToInt(Unit::weight).toArray());
    }

    private void unite(Function<Participant, @Nullable String> by, int weight) {
        if (weight == 0) {
            return;
        }
        var groups = new LinkedHashMap<String, Set<String>>();
        for (var one : problem.participants()) {
            var name = by.apply(one);
            if (name != null) {
                groups.computeIfAbsent(name, _ -> new HashSet<>()).add(one.id());
            }
        }
        groups.values().forEach(members -> units.add(new Unit(members, weight)));
    }

    private long asked(Unit unit) {
        return problem.wishes().stream()
                .filter(wish -> touches(wish, unit.members()))
                .mapToLong(Wish::value)
                .sum();
    }

    private int[][] touching(List<Set<String>> groups) {
        return problem.wishes().stream()
                .map(wish -> IntStream.range(0, groups.size())
                        .filter(group -> touches(wish, groups.get(group)))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static boolean touches(Wish wish, Set<String> members) {
        return wish.people().stream().anyMatch(members::contains);
    }
}
