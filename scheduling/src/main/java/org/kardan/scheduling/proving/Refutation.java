package org.kardan.scheduling.proving;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kardan.scheduling.published.Conflict;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.search.Watch;

/**
 * Looks for a small reason of a contradiction. Every meeting gets a slot that session, fixed slot and forbidden slots
 * allow, in the asked order; then as few participants as possible must keep their meetings apart, and as few slots as
 * possible obey the tables: what the solver needs for its contradiction, made smaller by leaving out one after another.
 */
public final class Refutation {

    private static final double MOST_SECONDS = 10;
    private static final double MOST_SECONDS_EACH = 2;

    private final Instance instance;
    private final long[] domains;
    private final BooleanSupplier over;
    private boolean possible;
    private final long end = System.nanoTime() + (long) (MOST_SECONDS * 1e9);

    /** @param domains the slots of each meeting as bits, before any conclusion */
    public Refutation(Instance instance, long[] domains, BooleanSupplier over) {
        this.instance = instance;
        this.domains = domains;
        this.over = over;
    }

    /** Empty if no reason was found in time. */
    public Optional<Conflict> conflict() {
        Set<Integer> all = new LinkedHashSet<>();
        IntStream.rangeClosed(1, instance.participants()).forEach(all::add);
        IntStream.rangeClosed(1, instance.slots()).map(slot -> -slot).forEach(all::add);
        var found = contradicting(all);
        if (found.isEmpty() && possible && instance.fairness() >= 0) {
            return Optional.of(Conflict.unfair(instance.fairness()));
        }
        return found.map(this::smaller).map(Refutation::told);
    }

    private static Conflict told(Set<Integer> demands) {
        return Conflict.together(
                sorted(demands.stream().filter(demand -> demand > 0).collect(Collectors.toSet())),
                sorted(demands.stream()
                        .filter(demand -> demand < 0)
                        .map(slot -> -slot)
                        .collect(Collectors.toSet())));
    }

    private static SortedSet<Integer> sorted(Set<Integer> numbers) {
        return new TreeSet<>(numbers);
    }

    private Set<Integer> smaller(Set<Integer> found) {
        var demands = found;
        for (int demand : List.copyOf(found)) {
            if (demands.contains(demand) && System.nanoTime() < end && !over.getAsBoolean()) {
                var fewer = new LinkedHashSet<>(demands);
                fewer.remove(demand);
                demands = contradicting(fewer).orElse(demands);
            }
        }
        return demands;
    }

    /** Which of these demands contradict each other; a positive one is a participant, a negative one a slot. */
    private Optional<Set<Integer>> contradicting(Set<Integer> demands) {
        var model = new CpModel();
        var placed = place(model);
        order(model, placed);
        var literals = new TreeMap<Integer, Integer>();
        for (int demand : demands) {
            var asked = model.newBoolVar("");
            literals.put(asked.getIndex(), demand);
            model.addAssumption(asked);
            ask(model, placed, demand, asked);
        }
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        solver.getParameters().setMaxTimeInSeconds(MOST_SECONDS_EACH);
        var status = Watch.solve(solver, model, over);
        possible = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        if (status != CpSolverStatus.INFEASIBLE) {
            return Optional.empty();
        }
        return Optional.of(solver.sufficientAssumptionsForInfeasibility().stream()
                .map(literals::get)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private List<Map<Integer, BoolVar>> place(CpModel model) {
        var placed = new ArrayList<Map<Integer, BoolVar>>();
        for (long domain : domains) {
            var choices = new TreeMap<Integer, BoolVar>();
            for (long rest = domain; rest != 0; rest &= rest - 1) {
                choices.put(Long.numberOfTrailingZeros(rest) + 1, model.newBoolVar(""));
            }
            model.addExactlyOne(new ArrayList<Literal>(choices.values()));
            placed.add(choices);
        }
        return placed;
    }

    private void order(CpModel model, List<Map<Integer, BoolVar>> placed) {
        for (var later : instance.meetings()) {
            for (int earlier : later.before()) {
                BreakModel.order(model, placed.get(earlier - 1), placed.get(later.number() - 1), instance.slots() + 1);
            }
        }
    }

    private void ask(CpModel model, List<Map<Integer, BoolVar>> placed, int demand, BoolVar asked) {
        if (demand < 0) {
            model.addLessOrEqual(Timeline.sum(at(placed, -demand, 0)), instance.tables())
                    .onlyEnforceIf(asked);
            return;
        }
        for (int slot = 1; slot <= instance.slots(); slot++) {
            var here = at(placed, slot, demand);
            if (here.size() > 1) {
                model.addLessOrEqual(Timeline.sum(here), 1).onlyEnforceIf(asked);
            }
        }
    }

    /** The choices of a slot, of everybody or of one participant. */
    private List<Literal> at(List<Map<Integer, BoolVar>> placed, int slot, int participant) {
        var here = new ArrayList<Literal>();
        for (var meeting : instance.meetings()) {
            var choice = placed.get(meeting.number() - 1).get(slot);
            if (choice != null && (participant == 0 || meeting.seats(participant))) {
                here.add(choice);
            }
        }
        return here;
    }
}
