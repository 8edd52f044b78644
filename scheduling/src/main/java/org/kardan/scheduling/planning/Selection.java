package org.kardan.scheduling.planning;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kardan.scheduling.Goal;
import org.kardan.scheduling.Progress.Phase;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Incumbent;
import org.kardan.scheduling.search.Watch;

/**
 * A bound on musts, targets and value from choosing wishes without giving them slots.
 *
 * <p>y(w) ∈ {0,1}, n(w) slots; Σ y ≤ most(p) and Σ n·y ≤ |S(p)| over the wishes of p; Σ n·y ≤ |L|·|S| over wishes in
 * need of a table; Σ n·y over wishes in need of an interpreter ≤ what all interpreters can work.
 */
final class Selection {

    private static final double MOST_SECONDS = 10;

    /** Longer by the clock: on a busy machine the work takes its time. */
    private static final double MOST_WAITING = 40;

    private static final List<Goal> CHOOSING = List.of(Goal.MUSTS, Goal.SHORTFALL, Goal.VALUE);

    private final Grid grid;
    private final Relaxation counts;
    private final Incumbent incumbent;

    Selection(Grid grid, Incumbent incumbent) {
        this.grid = grid;
        this.incumbent = incumbent;
        counts = new Relaxation(grid);
    }

    /** Whether all was known that narrows the choice; if not, another run may know more. */
    boolean run() {
        boolean narrow = true;
        for (var goal : CHOOSING) {
            if (!reached(goal) && !incumbent.over()) {
                prove(goal, narrow);
            }
            narrow &= goal == Goal.VALUE || reached(goal);
        }
        return narrow;
    }

    private void prove(Goal goal, boolean narrow) {
        var model = new CpModel();
        var chosen = choices(model);
        var merits = new MeritModel(model, grid, chosen::get);
        limit(model, merits);
        if (narrow) {
            CHOOSING.stream().takeWhile(one -> one != goal).forEach(one -> keep(model, merits, one));
        }
        if (goal.more()) {
            model.maximize(amount(merits, goal));
        } else {
            model.minimize(amount(merits, goal));
        }
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        solver.getParameters().setMaxDeterministicTime(MOST_SECONDS);
        solver.getParameters().setMaxTimeInSeconds(Math.max(0.01, Math.min(MOST_WAITING, incumbent.secondsLeft())));
        var status = Watch.solve(solver, model, incumbent::over);
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            double bound = solver.bestObjectiveBound();
            long amount = (long) (goal.more() ? Math.floor(bound + 1e-6) : Math.ceil(bound - 1e-6));
            incumbent.prove(Score.UNBEATEN.with(goal, amount), Phase.BOUND);
        }
    }

    /** Only beside plans that reach the bound may the choice be narrowed to such plans. */
    private void keep(CpModel model, MeritModel merits, Goal goal) {
        long reached = goal.of(incumbent.bound());
        if (goal.more()) {
            model.addGreaterOrEqual(amount(merits, goal), reached);
        } else {
            model.addLessOrEqual(amount(merits, goal), reached);
        }
    }

    /** Whether the plan known reaches the bound. */
    private boolean reached(Goal goal) {
        return goal.of(incumbent.best().score()) == goal.of(incumbent.bound());
    }

    private static LinearArgument amount(MeritModel merits, Goal goal) {
        return switch (goal) {
            case MUSTS -> merits.musts();
            case SHORTFALL -> merits.shortfall();
            case VALUE, BREAKS, IDLE, WALKING, UNVERSED, CHANGES -> merits.value();
        };
    }

    /** Beginning with what the plan known has chosen: so there always is a bound when time is up. */
    private List<List<Literal>> choices(CpModel model) {
        var known = incumbent.best();
        var chosen = new ArrayList<List<Literal>>();
        for (int wish = 0; wish < grid.wishes; wish++) {
            if (counts.possible(wish)) {
                var choice = model.newBoolVar("y" + wish);
                model.addHint(choice, known.slots()[wish] >= 0 ? 1 : 0);
                chosen.add(List.of(choice));
            } else {
                chosen.add(List.of());
            }
        }
        return chosen;
    }

    private void limit(CpModel model, MeritModel merits) {
        boolean anyLong = IntStream.of(grid.length).anyMatch(length -> length > 1);
        for (int participant = 0; participant < grid.participants; participant++) {
            int one = participant;
            model.addLessOrEqual(merits.count(wish -> counts.takesPart(one, wish)), counts.most(one));
            if (anyLong) {
                model.addLessOrEqual(
                        slots(merits, wish -> counts.takesPart(one, wish)), Long.bitCount(grid.available[one]));
            }
        }
        model.addLessOrEqual(slots(merits, wish -> grid.needsTable[wish]), (long) grid.tables * grid.slots);
        int work = IntStream.range(0, grid.interpreters).map(counts::mostWork).sum();
        model.addLessOrEqual(slots(merits, wish -> grid.needsInterpreter[wish]), work);
    }

    private LinearArgument slots(MeritModel merits, IntPredicate which) {
        return merits.weighted(wish -> which.test(wish) ? grid.length[wish] : 0).build();
    }
}
