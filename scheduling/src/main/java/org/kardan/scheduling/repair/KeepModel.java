package org.kardan.scheduling.repair;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.search.Watch;

/**
 * The published meetings of one day, exactly: which stay at their time, and who interprets.
 *
 * <p>x(m,i), meeting m stays with interpreter i or with nobody; min, in strict order, Σ (1 − Σ x(m,·)), then the
 * meetings that stay with another table or interpreter, then the participants of both; subject to tables per slot, one
 * meeting per interpreter and slot, and r of r + 1 directly following slots.
 */
final class KeepModel {

    private static final String NOBODY = "";

    /** In the solver's own time, which may be several times as many seconds. */
    private static final double EFFORT = 0.05;

    /** Larger models find nothing in that time that colleagues handing meetings on would not. */
    private static final int MOST_CHOICES = 10_000;

    private final Aftermath aftermath;
    private final List<Stay> stays;
    private final Duty duty;
    private final CpModel model = new CpModel();
    private final Map<Stay, Map<String, BoolVar>> stay = new LinkedHashMap<>();
    private final Map<String, BoolVar> disturbed = new HashMap<>();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final long moved;

    /** @param best meetings that stay and their interpreters; the rest cannot */
    record Kept(Map<Stay, String> best, int leastMoved) {}

    /** Whether a day is small enough to be solved within the effort. */
    static boolean suits(List<Stay> stays) {
        return stays.stream().mapToInt(one -> 1 + one.interpreters().size()).sum() <= MOST_CHOICES;
    }

    KeepModel(Aftermath aftermath, List<Stay> stays) {
        this.aftermath = aftermath;
        this.stays = stays;
        duty = aftermath.duty();
        long swapped = 2L * stays.size() + 1;
        moved = swapped * (stays.size() + 1);
        stays.forEach(one -> choose(one, swapped));
        disturbed.values().forEach(one -> cost.addTerm(one, 1));
        tables();
        IntStream.range(0, duty.size()).forEach(this::rest);
        model.minimize(cost.build());
    }

    private void choose(Stay one, long swapped) {
        var choices = new LinkedHashMap<String, BoolVar>();
        if (one.possible()) {
            (one.needsInterpreter() ? one.interpreters() : List.of(NOBODY))
                    .forEach(interpreter -> choices.put(interpreter, model.newBoolVar("x")));
        }
        var goes = model.newBoolVar("goes");
        var exactly = new ArrayList<Literal>(choices.values());
        exactly.add(goes);
        model.addExactlyOne(exactly);
        cost.addTerm(goes, moved);
        disturb(one, goes);
        choices.forEach((interpreter, choice) -> {
            if (one.homeless() || !interpreter.equals(own(one))) {
                cost.addTerm(choice, swapped);
                disturb(one, choice);
            }
        });
        stay.put(one, choices);
    }

    private static String own(Stay one) {
        var interpreter = one.placement().interpreter();
        return interpreter == null ? NOBODY : interpreter;
    }

    private void disturb(Stay one, Literal when) {
        for (var person : one.wish().people()) {
            model.addImplication(when, disturbed.computeIfAbsent(person, _ -> model.newBoolVar("told")));
        }
    }

    private void tables() {
        long usable = aftermath.commonTables().size();
        for (int slot = 0; slot < aftermath.timeline().slots().size(); slot++) {
            int at = slot;
            var there = new ArrayList<BoolVar>();
            stay.forEach((one, choices) -> {
                if (!one.hosted() && (one.stretch() >>> at & 1) != 0) {
                    there.addAll(choices.values());
                }
            });
            if (there.size() > usable) {
                model.addLessOrEqual(sum(there), usable);
            }
        }
    }

    private void rest(int interpreter) {
        var timeline = aftermath.timeline();
        for (int slot = 0; slot < timeline.slots().size(); slot++) {
            var once = work(duty.name(interpreter), 1L << slot);
            if ((duty.busy(interpreter) >>> slot & 1) == 0) {
                model.addAtMostOne(new ArrayList<Literal>(once.keySet()));
            } else {
                once.keySet().forEach(choice -> model.addEquality(choice, 0));
            }
            int end = slot + duty.longestRun(interpreter);
            if (end < timeline.slots().size() && timeline.dayOf(end) == timeline.dayOf(slot)) {
                pause(interpreter, (-1L >>> Long.SIZE - 1 - end) & -1L << slot);
            }
        }
    }

    /** Not all of these slots are worked in. */
    private void pause(int interpreter, long window) {
        var work = LinearExpr.newBuilder();
        work(duty.name(interpreter), window).forEach(work::addTerm);
        long most = Long.bitCount(window & ~duty.busy(interpreter)) - 1;
        model.addLessOrEqual(work.build(), Math.max(0, most));
    }

    /** The meetings that would have an interpreter work in some of these slots, and in how many. */
    private Map<BoolVar, Long> work(String interpreter, long slots) {
        var work = new LinkedHashMap<BoolVar, Long>();
        stay.forEach((one, choices) -> {
            var choice = choices.get(interpreter);
            long shared = Long.bitCount(one.stretch() & slots);
            if (choice != null && shared > 0) {
                work.put(choice, shared);
            }
        });
        return work;
    }

    private static LinearExpr sum(List<BoolVar> variables) {
        return LinearExpr.sum(variables.toArray(BoolVar[]::new));
    }

    /** The best choice found, with the least number of meetings that must go; empty if none was found in time. */
    Optional<Kept> solve(Limits limits, Stop stop, double seconds) {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        solver.getParameters().setRandomSeed((int) (limits.seed() & 0xffff));
        solver.getParameters().setMaxTimeInSeconds(Math.max(0.01, seconds));
        solver.getParameters().setMaxDeterministicTime(EFFORT);
        var status = Watch.solve(solver, model, stop::requested);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        var best = new LinkedHashMap<Stay, String>();
        stay.forEach((one, choices) -> choices.forEach((interpreter, choice) -> {
            if (solver.booleanValue(choice)) {
                best.put(one, interpreter);
            }
        }));
        // All lesser costs together stay below one meeting that goes.
        return Optional.of(new Kept(best, (int) Math.floor(solver.bestObjectiveBound() / moved + 1e-9)));
    }
}
