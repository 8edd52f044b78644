package org.kardan.scheduling.proving;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Progress.Phase;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Incumbent;
import org.kardan.scheduling.search.Watch;

/** One way of proving: it reports every bound and every schedule on its way to the others, and ends when they know. */
public final class Proof {

    /** How a proof goes about it; they are good at different instances, see docs/algorithms/timetable.md. */
    public enum Way {
        /** Assumes that nobody has a break and learns which assumptions cannot hold together. */
        CORES {
            @Override
            void set(SatParameters.Builder parameters) {
                parameters
                        .setOptimizeWithCore(true)
                        .setLinearizationLevel(0)
                        .setSymmetryLevel(0)
                        .setCpModelProbingLevel(0)
                        .setCoreMinimizationLevel(0);
            }
        },
        /** The same without tidying clauses up between: how long cores take is half luck, so two try theirs. */
        OTHER_CORES {
            @Override
            void set(SatParameters.Builder parameters) {
                CORES.set(parameters);
                parameters.setUseSatInprocessing(false);
            }
        },
        /** Raises the bound by a tree search over linear relaxations: good where tables are scarce. */
        TREE {
            @Override
            void set(SatParameters.Builder parameters) {
                parameters.setOptimizeWithLbTreeSearch(true).setLinearizationLevel(2);
            }
        };

        abstract void set(SatParameters.Builder parameters);
    }

    /** Moves of the annealing that are worth one second of the solver's own clock. */
    private static final double STEPS_PER_SECOND = 1e5;

    private final Grid grid;
    private final Instance instance;
    private final Incumbent incumbent;
    private final Way way;
    private final Limits limits;

    public Proof(Instance instance, Grid grid, Incumbent incumbent, Way way, Limits limits) {
        this.grid = grid;
        this.incumbent = incumbent;
        this.way = way;
        this.limits = limits;
        this.instance = instance;
    }

    public void run() {
        var model = new BreakModel(instance, grid);
        var known = incumbent.best().score();
        boolean placed = known.value() == grid.wishes;
        if (placed) {
            model.below(known.breaks());
        }
        var solver = new CpSolver();
        var parameters = solver.getParameters();
        way.set(parameters);
        parameters.setNumWorkers(1);
        parameters.setRandomSeed((int) (limits.seed() & 0xffff));
        parameters.setMaxTimeInSeconds(Math.max(0.01, incumbent.secondsLeft()));
        if (limits.counted()) {
            parameters.setMaxDeterministicTime(limits.steps() / STEPS_PER_SECOND);
        }
        parameters.setLogSearchProgress(true);
        parameters.setLogToStdout(false);
        solver.setLogCallback(new Bounds());
        var status = Watch.solve(solver, model.model(), incumbent::over, new Finding(model, grid, incumbent));
        if (status == CpSolverStatus.INFEASIBLE && placed) {
            bound(known.breaks());
        } else if (status == CpSolverStatus.INFEASIBLE) {
            incumbent.refute();
        } else if (status == CpSolverStatus.OPTIMAL) {
            bound(solver.objectiveValue());
        }
    }

    private void bound(double breaks) {
        incumbent.prove(new Score(0, grid.wishes, (int) Math.ceil(breaks - 1e-6)), Phase.PROVE);
    }

    /**
     * Reads the bound from the log: the callback for bounds of OR-Tools 9.15 crashes the virtual machine now and then
     * (it keeps a class reference that the collector takes away). A class and not a lambda: the native side looks for
     * a method that takes a String.
     */
    private final class Bounds implements Consumer<String> {

        private static final Pattern BOUND = Pattern.compile("next:\\[(\\d+),");

        @Override
        public void accept(String line) {
            var bound = BOUND.matcher(line);
            if (bound.find()) {
                bound(Double.parseDouble(bound.group(1)));
            }
        }
    }
}
