package org.kardan.scheduling.published;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Progress.Phase;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Incumbent;
import org.kardan.scheduling.search.Snapshot;
import org.kardan.scheduling.search.Watch;

/**
 * The exact side of the search: takes the best schedule known, asks for a better one and reports every bound on the
 * way. Begins anew whenever the annealing has found something better meanwhile.
 */
final class Proof {

    private final Instance instance;
    private final Grid grid;
    private final Incumbent incumbent;
    private final Limits limits;
    private volatile boolean infeasible;
    private volatile @Nullable Snapshot own;

    Proof(Instance instance, Grid grid, Incumbent incumbent, Limits limits) {
        this.instance = instance;
        this.grid = grid;
        this.incumbent = incumbent;
        this.limits = limits;
    }

    /** Whether no schedule exists at all. */
    boolean infeasible() {
        return infeasible;
    }

    void run() {
        while (!incumbent.over() && !infeasible) {
            if (round()) {
                return;
            }
        }
    }

    private boolean complete(Snapshot snapshot) {
        return snapshot.score().value() == grid.wishes;
    }

    /** One call of the solver; true if nothing is left to be found out. */
    private boolean round() {
        var start = incumbent.best();
        var model = new BreakModel(instance, grid);
        if (complete(start)) {
            model.atMost(start.score().breaks() - 1);
        }
        var solver = new CpSolver();
        var parameters = solver.getParameters();
        parameters.setNumWorkers(limits.workers());
        parameters.setRandomSeed((int) (limits.seed() & 0xffff));
        parameters.setMaxTimeInSeconds(Math.max(0.01, incumbent.secondsLeft()));
        solver.setBestBoundCallback(new Bounds());
        var status = Watch.solve(solver, model.model(), () -> outdated(start), new Listening(model));
        return conclude(status, start, solver);
    }

    /** Whether all is known, or the annealing has found something better than what the round knows. */
    private boolean outdated(Snapshot start) {
        var best = incumbent.best();
        return incumbent.over() || best != start && best != own;
    }

    private boolean conclude(CpSolverStatus status, Snapshot start, CpSolver solver) {
        if (status == CpSolverStatus.INFEASIBLE) {
            if (complete(start)) {
                bound(start.score().breaks());
            } else {
                infeasible = true;
            }
            return true;
        }
        if (status == CpSolverStatus.OPTIMAL) {
            bound(solver.objectiveValue());
            return true;
        }
        return false;
    }

    private void bound(double breaks) {
        incumbent.prove(new Score(0, grid.wishes, (int) Math.ceil(breaks - 1e-6)), Phase.PROVE);
    }

    /** A class and not a lambda: the native side looks for a method that takes a Double. */
    private final class Bounds implements Consumer<Double> {

        @Override
        public void accept(Double breaks) {
            bound(breaks);
        }
    }

    private final class Listening extends CpSolverSolutionCallback {

        private final BreakModel model;

        Listening(BreakModel model) {
            this.model = model;
        }

        @Override
        public void onSolutionCallback() {
            var slots = model.slots(literal -> booleanValue(literal) ? 1 : 0);
            var nobody = new int[slots.length];
            Arrays.fill(nobody, Board.NOBODY);
            var score = new Snapshot(slots, nobody, incumbent.best().score())
                    .on(grid)
                    .score();
            own = new Snapshot(slots, nobody, score);
            incumbent.offer(own, Phase.PROVE);
        }
    }
}
