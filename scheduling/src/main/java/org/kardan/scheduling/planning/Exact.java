package org.kardan.scheduling.planning;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Progress.Phase;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Incumbent;
import org.kardan.scheduling.search.Snapshot;
import org.kardan.scheduling.search.Watch;

/** Proves small congresses goal by goal: first musts, then value with as many musts, then breaks with both. */
final class Exact {

    /** Larger models cost more than they find out. */
    private static final long MOST_CHOICES = 20_000;

    private final Grid grid;
    private final Incumbent incumbent;
    private final Limits limits;

    Exact(Grid grid, Incumbent incumbent, Limits limits) {
        this.grid = grid;
        this.incumbent = incumbent;
        this.limits = limits;
    }

    boolean worthwhile() {
        long choices = 0;
        for (int wish = 0; wish < grid.wishes; wish++) {
            choices += (long) Long.bitCount(grid.domain[wish]) * Math.max(1, grid.candidates[wish].length);
        }
        return choices <= MOST_CHOICES;
    }

    void run() {
        var model = new MeetingModel(grid);
        var all = incumbent.bound();
        if (!best(model, model.musts())) {
            return;
        }
        int musts = incumbent.best().score().musts();
        incumbent.prove(new Score(musts, all.value(), 0), Phase.PROVE);
        model.model().addGreaterOrEqual(model.musts(), musts);
        if (!best(model, model.value())) {
            return;
        }
        long value = incumbent.best().score().value();
        incumbent.prove(new Score(musts, value, 0), Phase.PROVE);
        model.model().addGreaterOrEqual(model.value(), value);
        if (best(model, model.breaksAvoided())) {
            incumbent.prove(new Score(musts, value, incumbent.best().score().breaks()), Phase.PROVE);
        }
    }

    /** Whether the best for this goal is known; the incumbent then has it. */
    private boolean best(MeetingModel model, LinearExpr goal) {
        if (incumbent.over()) {
            return false;
        }
        model.model().maximize(goal);
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(limits.counted() ? 1 : limits.workers());
        solver.getParameters().setRandomSeed((int) (limits.seed() & 0xffff));
        solver.getParameters().setMaxTimeInSeconds(Math.max(0.01, incumbent.secondsLeft()));
        if (limits.counted()) {
            solver.getParameters().setMaxDeterministicTime(limits.steps() / 1e5);
        }
        var status = Watch.solve(solver, model.model(), incumbent::over);
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            incumbent.offer(found(model, solver), Phase.PROVE);
        }
        return status == CpSolverStatus.OPTIMAL;
    }

    private Snapshot found(MeetingModel model, CpSolver solver) {
        var slots = new int[grid.wishes];
        var interpreters = new int[grid.wishes];
        Arrays.fill(slots, Board.NOWHERE);
        Arrays.fill(interpreters, Board.NOBODY);
        model.choices().forEach((choice, variable) -> {
            if (solver.booleanValue(variable)) {
                slots[choice.wish()] = choice.slot();
                interpreters[choice.wish()] = choice.interpreter();
            }
        });
        var board = new Snapshot(slots, interpreters, new Score(0, 0, 0)).on(grid);
        return Snapshot.of(grid, board);
    }
}
