package org.kardan.scheduling.planning;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.kardan.scheduling.Progress.Phase;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Incumbent;
import org.kardan.scheduling.search.Watch;

/**
 * A bound on musts and value from choosing wishes without giving them slots.
 *
 * <p>y(w) ∈ {0,1}, n(w) slots; Σ y ≤ most(p) and Σ n·y ≤ |S(p)| over the wishes of p; Σ n·y ≤ |L|·|S| over wishes in
 * need of a table; Σ n·y over wishes in need of an interpreter ≤ what all interpreters can work.
 */
final class Selection {

    private static final double MOST_SECONDS = 10;

    private final Grid grid;
    private final Relaxation counts;
    private final Incumbent incumbent;

    Selection(Grid grid, Incumbent incumbent) {
        this.grid = grid;
        this.incumbent = incumbent;
        counts = new Relaxation(grid);
    }

    void run() {
        var before = incumbent.bound();
        int musts = (int) Math.min(before.musts(), most(wish -> grid.must[wish] ? 1 : 0, 0));
        // Only beside plans with all these musts may the choice be narrowed to such plans.
        int asked = incumbent.best().score().musts() == musts ? musts : 0;
        long value = Math.min(before.value(), most(wish -> grid.value[wish], asked));
        incumbent.prove(new Score(musts, value, 0), Phase.BOUND);
    }

    /** No choice of wishes with at least so many musts weighs more. */
    private long most(IntToLongFunction weight, int musts) {
        var model = new CpModel();
        var chosen = new BoolVar[grid.wishes];
        for (int wish = 0; wish < grid.wishes; wish++) {
            chosen[wish] = model.newBoolVar("y" + wish);
            if (!counts.possible(wish)) {
                model.addEquality(chosen[wish], 0);
            }
        }
        limit(model, chosen);
        model.addGreaterOrEqual(sum(chosen, wish -> grid.must[wish]), musts);
        model.maximize(LinearExpr.weightedSum(
                chosen, IntStream.range(0, grid.wishes).mapToLong(weight).toArray()));
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        solver.getParameters().setMaxDeterministicTime(MOST_SECONDS);
        solver.getParameters().setMaxTimeInSeconds(Math.max(0.01, Math.min(MOST_SECONDS, incumbent.secondsLeft())));
        var status = Watch.solve(solver, model, incumbent::over);
        boolean known = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return known ? (long) Math.floor(solver.bestObjectiveBound() + 1e-6) : Long.MAX_VALUE;
    }

    private void limit(CpModel model, BoolVar[] chosen) {
        boolean anyLong = IntStream.of(grid.length).anyMatch(length -> length > 1);
        for (int participant = 0; participant < grid.participants; participant++) {
            int one = participant;
            model.addLessOrEqual(sum(chosen, wish -> counts.takesPart(one, wish)), counts.most(one));
            if (anyLong) {
                model.addLessOrEqual(
                        slots(chosen, wish -> counts.takesPart(one, wish)), Long.bitCount(grid.available[one]));
            }
        }
        model.addLessOrEqual(slots(chosen, wish -> grid.needsTable[wish]), (long) grid.tables * grid.slots);
        int work = IntStream.range(0, grid.interpreters).map(counts::mostWork).sum();
        model.addLessOrEqual(slots(chosen, wish -> grid.needsInterpreter[wish]), work);
    }

    private LinearExpr slots(BoolVar[] chosen, IntPredicate which) {
        return LinearExpr.weightedSum(
                chosen,
                IntStream.range(0, grid.wishes)
                        .mapToLong(wish -> which.test(wish) ? grid.length[wish] : 0)
                        .toArray());
    }

    private LinearExpr sum(BoolVar[] chosen, IntPredicate which) {
        return LinearExpr.sum(IntStream.range(0, grid.wishes)
                .filter(which)
                .mapToObj(wish -> chosen[wish])
                .toArray(BoolVar[]::new));
    }
}
