package org.kardan.scheduling.explaining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.LanguagePair;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.planning.Planning;

/**
 * What one more table, slot or interpreter is worth: at least what a short search finds with it, at most what the bound
 * leaves.
 *
 * <p>With the best plan known without it, b: found(P + r) − b ≤ best(P + r) − b ≤ bound(P + r) − b.
 */
public final class Marginals {

    private static final int MOST_SLOTS = 64;

    private final Problem problem;
    private final Limits limits;
    private final Stop stop;

    /** @param limits for the search with each resource */
    public Marginals(Problem problem, Limits limits, Stop stop) {
        this.problem = problem;
        this.limits = limits;
        this.stop = stop;
    }

    /** Hears how many of the searches are done. */
    @FunctionalInterface
    public interface Counter {

        void done(int searches, int of);
    }

    /** Every resource that this congress could add; fewer if it is stopped. */
    public List<Worth> of(Plan plan) {
        return of(plan, (_, _) -> {});
    }

    /** The same; whatever the counter throws ends it. */
    public List<Worth> of(Plan plan, Counter counter) {
        var resources = resources(plan);
        counter.done(0, resources.size() + 1);
        var known = search(problem, plan, false);
        var worths = new ArrayList<Worth>();
        for (var resource : resources) {
            if (stop.requested()) {
                break;
            }
            counter.done(worths.size() + 1, resources.size() + 1);
            var more = search(with(resource), known, true);
            worths.add(new Worth(
                    resource, gain(known.score(), more.score()), most(known.score(), more.bound(), more.score())));
        }
        return worths;
    }

    private Plan search(Problem asked, Plan from, boolean bounded) {
        return new Planning(asked, limits, _ -> {}, stop).resume(from.placements(), bounded);
    }

    private static Worth.Gain gain(Score before, Score after) {
        return new Worth.Gain(after.musts() - before.musts(), after.value() - before.value());
    }

    /** A search that was stopped may know less than what it began with. */
    private static Worth.Gain most(Score before, Score bound, Score found) {
        var gain = gain(before, bound);
        return new Worth.Gain(
                Math.max(gain.musts(), found.musts() - before.musts()),
                Math.max(gain.value(), found.value() - before.value()));
    }

    private List<Resource> resources(Plan plan) {
        var resources = new ArrayList<Resource>(List.of(new Resource.OneTable()));
        if (problem.slots().size() < MOST_SLOTS && !problem.slots().isEmpty()) {
            resources.add(new Resource.OneSlot());
        }
        pairs(plan).map(Resource.OneInterpreter::new).forEach(resources::add);
        return resources;
    }

    /** Those that interpreters work between, and those that a wish without a meeting would need. */
    private Stream<LanguagePair> pairs(Plan plan) {
        var hall = new Hall(problem, plan);
        var needed = plan.unplaced().stream()
                .map(one -> hall.wish(one.wish()))
                .filter(hall::needsInterpreter)
                .flatMap(wish -> hall.participant(wish.first()).languages().stream()
                        .flatMap(one -> hall.participant(wish.second()).languages().stream()
                                .filter(other -> !other.equals(one))
                                .map(other -> new LanguagePair(one, other))));
        return Stream.concat(problem.interpreters().stream().flatMap(one -> one.pairs().stream()), needed)
                .map(Marginals::ordered)
                .distinct()
                .sorted(Comparator.comparing(LanguagePair::one).thenComparing(LanguagePair::other));
    }

    private static LanguagePair ordered(LanguagePair pair) {
        return pair.one().compareTo(pair.other()) <= 0 ? pair : new LanguagePair(pair.other(), pair.one());
    }

    Problem with(Resource resource) {
        var slots = new ArrayList<>(problem.slots());
        var tables = new ArrayList<>(problem.tables());
        var interpreters = new ArrayList<>(problem.interpreters());
        switch (resource) {
            case Resource.OneTable _ -> tables.add(Table.of(fresh(tables, Table::id)));
            case Resource.OneSlot _ -> slots.add(later(slots));
            case Resource.OneInterpreter(var pair) -> {
                int run = interpreters.stream()
                        .mapToInt(Interpreter::longestRun)
                        .max()
                        .orElse(slots.size());
                interpreters.add(new Interpreter(
                        fresh(interpreters, Interpreter::id), Set.of(pair), Set.of(), Math.max(1, run)));
            }
        }
        return new Problem(
                slots,
                tables,
                problem.participants(),
                interpreters,
                problem.wishes(),
                problem.locked(),
                problem.aims());
    }

    private static Slot later(List<Slot> slots) {
        var last = slots.stream()
                .max(Comparator.comparingInt(Slot::day).thenComparingInt(Slot::order))
                .orElseThrow();
        return new Slot(fresh(slots, Slot::id), last.day(), last.order() + 1, last.minutes());
    }

    private static <T> String fresh(List<T> things, Function<T, String> id) {
        var taken = things.stream().map(id).collect(Collectors.toSet());
        var name = "one more";
        while (taken.contains(name)) {
            name += "+";
        }
        return name;
    }
}
