package org.kardan.scheduling.published;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Snapshot;

/**
 * The published problem as a model for an exact solver.
 *
 * <p>x(m,s): meeting m in slot s. u(p,s) = Σ x(m,s) over the meetings of p: p is busy in s. b(p,s): p was busy in s or
 * before. h(p,s) ⇔ u(p,s) ∧ ¬u(p,s−1) ∧ b(p,s−1): a break of p ends in s. Minimise Σ h.
 *
 * <p>Implied, and decisive for the proof: Σ over s of u(p,s) = degree of p. Σ over p of u(p,s) = 2 z(s), z(s) ≤ L. A
 * participant of degree k whose slots lie within a window of w slots and who has no break is busy in the middle
 * 2k − w of them: u(p,s) + Σ h(p,·) ≥ 1 there.
 */
final class BreakModel {

    private final Instance instance;
    private final Grid grid;
    private final CpModel model = new CpModel();
    private final List<Map<Integer, BoolVar>> placed = new ArrayList<>();
    private final List<Literal> breaks = new ArrayList<>();
    private final List<LinearExpr> breaksOf = new ArrayList<>();
    private final List<List<Literal>> people = new ArrayList<>();

    BreakModel(Instance instance, Grid grid) {
        this.instance = instance;
        this.grid = grid;
        for (int meeting = 0; meeting < grid.wishes; meeting++) {
            place(meeting);
        }
        for (int slot = 0; slot < grid.slots; slot++) {
            seatTables(slot);
            people.add(new ArrayList<>());
        }
        for (int participant = 0; participant < grid.participants; participant++) {
            follow(participant);
        }
        countPeople();
        order();
        fairness();
        model.minimize(sum(breaks));
    }

    CpModel model() {
        return model;
    }

    /** Only schedules with at most this many breaks are of interest. */
    void atMost(int most) {
        model.addLessOrEqual(sum(breaks), most);
    }

    /** A schedule the solver may start from. */
    void hint(Snapshot known) {
        for (int meeting = 0; meeting < grid.wishes; meeting++) {
            int slot = known.slots()[meeting];
            placed.get(meeting).forEach((at, variable) -> model.addHint(variable, at == slot));
        }
    }

    int[] slots(ToIntFunction<Literal> value) {
        return placed.stream()
                .mapToInt(choices -> choices.entrySet().stream()
                        .filter(choice -> value.applyAsInt(choice.getValue()) == 1)
                        .mapToInt(Map.Entry::getKey)
                        .findFirst()
                        .orElse(-1))
                .toArray();
    }

    private void place(int meeting) {
        var choices = new TreeMap<Integer, BoolVar>();
        for (long rest = grid.domain[meeting]; rest != 0; rest &= rest - 1) {
            int slot = Long.numberOfTrailingZeros(rest);
            choices.put(slot, model.newBoolVar("x" + meeting + "_" + slot));
        }
        placed.add(choices);
        model.addExactlyOne(new ArrayList<Literal>(choices.values()));
    }

    private void seatTables(int slot) {
        var here = new ArrayList<Literal>();
        placed.stream().filter(choices -> choices.containsKey(slot)).forEach(choices -> here.add(choices.get(slot)));
        if (here.size() > grid.tables) {
            model.addLessOrEqual(sum(here), grid.tables);
        }
    }

    private void follow(int participant) {
        int[] mine = IntStream.range(0, grid.wishes)
                .filter(wish -> grid.first[wish] == participant || grid.second[wish] == participant)
                .toArray();
        if (mine.length < 2) {
            breaksOf.add(LinearExpr.constant(0));
            Arrays.stream(mine)
                    .forEach(wish -> placed.get(wish)
                            .forEach((slot, here) -> people.get(slot).add(here)));
            return;
        }
        var busy = new ArrayList<Literal>();
        for (int slot = 0; slot < grid.slots; slot++) {
            busy.add(busy(mine, slot));
            people.get(slot).add(busy.getLast());
        }
        model.addEquality(sum(busy), mine.length);
        var holes = holes(busy);
        breaks.addAll(holes);
        breaksOf.add(sum(holes));
        middle(mine, busy, holes);
    }

    private void middle(int[] mine, List<Literal> busy, List<Literal> holes) {
        long window = Arrays.stream(mine).mapToLong(wish -> grid.domain[wish]).reduce(0, (one, other) -> one | other);
        int first = Long.numberOfTrailingZeros(window);
        int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(window);
        for (int slot = last - mine.length + 1; slot < first + mine.length; slot++) {
            var either = new ArrayList<>(holes);
            either.add(busy.get(slot));
            model.addBoolOr(either.toArray(Literal[]::new));
        }
    }

    private void countPeople() {
        for (var here : people) {
            var meetings = model.newIntVar(0, grid.tables, "z");
            model.addEquality(sum(here), LinearExpr.term(meetings, 2));
        }
    }

    private Literal busy(int[] mine, int slot) {
        var here = new ArrayList<Literal>();
        Arrays.stream(mine)
                .filter(wish -> placed.get(wish).containsKey(slot))
                .forEach(wish -> here.add(placed.get(wish).get(slot)));
        if (here.isEmpty()) {
            return model.falseLiteral();
        }
        var busy = model.newBoolVar("u");
        here.add(busy.not());
        model.addExactlyOne(here);
        return busy;
    }

    private List<Literal> holes(List<Literal> busy) {
        var holes = new ArrayList<Literal>();
        Literal before = busy.getFirst();
        for (int slot = 1; slot < busy.size(); slot++) {
            var now = busy.get(slot);
            var previous = busy.get(slot - 1);
            if (slot > 1) {
                var hole = model.newBoolVar("h");
                model.addBoolOr(new Literal[] {now.not(), previous, before.not(), hole});
                model.addImplication(hole, now);
                model.addImplication(hole, previous.not());
                model.addImplication(hole, before);
                holes.add(hole);
            }
            var next = model.newBoolVar("b");
            model.addImplication(now, next);
            model.addImplication(before, next);
            model.addBoolOr(new Literal[] {now, before, next.not()});
            before = next;
        }
        return holes;
    }

    private void order() {
        for (int later = 0; later < grid.wishes; later++) {
            for (int earlier : grid.before[later]) {
                model.addLessThan(slotOf(earlier), slotOf(later));
            }
        }
    }

    private LinearExpr slotOf(int meeting) {
        LinearExprBuilder slot = LinearExpr.newBuilder();
        placed.get(meeting).forEach((at, variable) -> slot.addTerm(variable, at));
        return slot.build();
    }

    private void fairness() {
        if (instance.fairness() < 0) {
            return;
        }
        var fewest = model.newIntVar(0, grid.slots, "fewest");
        for (LinearArgument mine : breaksOf) {
            model.addLessOrEqual(fewest, mine);
            model.addLessOrEqual(mine, LinearExpr.affine(fewest, 1, instance.fairness()));
        }
    }

    private static LinearExpr sum(List<Literal> literals) {
        return LinearExpr.sum(literals.toArray(Literal[]::new));
    }
}
