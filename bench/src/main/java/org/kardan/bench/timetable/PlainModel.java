package org.kardan.bench.timetable;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.published.Instance.Meeting;

/** CP-SAT of OR-Tools with the model of a textbook: nothing implied, all parameters but time and workers default. */
final class PlainModel implements Peer {

    private final CpModel model = new CpModel();
    private final List<Literal> breaks = new ArrayList<>();

    @Override
    public Answer solve(Instance instance, int seconds, int workers) {
        Loader.loadNativeLibraries();
        var placed = placed(instance);
        IntStream.rangeClosed(1, instance.participants())
                .forEach(participant -> follow(placed, Choices.meetingsOf(instance, participant)));
        model.minimize(LinearExpr.sum(breaks.toArray(Literal[]::new)));
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(workers);
        var status = solver.solve(model);
        if (status == CpSolverStatus.INFEASIBLE) {
            return new Answer("INFEASIBLE", 0, List.of());
        }
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Answer.NONE;
        }
        int[] slots = IntStream.range(0, placed.length)
                .map(meeting -> IntStream.range(0, instance.slots())
                        .filter(slot -> solver.booleanValue(placed[meeting][slot]))
                        .findFirst()
                        .orElseThrow())
                .map(slot -> slot + 1)
                .toArray();
        return Answer.of(status == CpSolverStatus.OPTIMAL, (int) Math.ceil(solver.bestObjectiveBound() - 1e-6), slots);
    }

    private BoolVar[][] placed(Instance instance) {
        var placed = new BoolVar[instance.meetings().size()][instance.slots()];
        for (var meeting : instance.meetings()) {
            var mine = placed[meeting.number() - 1];
            IntStream.range(0, mine.length).forEach(slot -> mine[slot] = model.newBoolVar(""));
            model.addExactlyOne(IntStream.of(Choices.of(instance, meeting))
                    .mapToObj(slot -> mine[slot - 1])
                    .toArray(Literal[]::new));
            model.addEquality(LinearExpr.sum(mine), 1);
        }
        for (int slot = 0; slot < instance.slots(); slot++) {
            int now = slot;
            model.addLessOrEqual(
                    LinearExpr.sum(IntStream.range(0, placed.length)
                            .mapToObj(meeting -> placed[meeting][now])
                            .toArray(BoolVar[]::new)),
                    instance.tables());
        }
        instance.meetings()
                .forEach(later -> later.before()
                        .forEach(earlier ->
                                model.addLessThan(time(placed[earlier - 1]), time(placed[later.number() - 1]))));
        return placed;
    }

    private static LinearExpr time(BoolVar[] placed) {
        return LinearExpr.weightedSum(
                placed,
                IntStream.range(0, placed.length).mapToLong(slot -> slot).toArray());
    }

    /** busy(s) = Σ meetings in s ≤ 1; begun(s) = begun(s−1) ∨ busy(s); a break ends where somebody is back. */
    private void follow(BoolVar[][] placed, List<Meeting> meetings) {
        if (meetings.size() < 2) {
            return;
        }
        BoolVar before = model.newBoolVar("");
        BoolVar begun = model.newBoolVar("");
        model.addEquality(before, 0);
        model.addEquality(begun, 0);
        for (int slot = 0; slot < Objects.requireNonNull(placed[0]).length; slot++) {
            int now = slot;
            var busy = model.newBoolVar("");
            model.addEquality(
                    LinearExpr.sum(meetings.stream()
                            .map(meeting -> placed[meeting.number() - 1][now])
                            .toArray(BoolVar[]::new)),
                    busy);
            var back = model.newBoolVar("");
            model.addBoolOr(new Literal[] {busy.not(), before, begun.not(), back});
            breaks.add(back);
            var next = model.newBoolVar("");
            model.addMaxEquality(next, new BoolVar[] {begun, busy});
            before = busy;
            begun = next;
        }
    }
}
