package org.kardan.scheduling.search;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.function.BooleanSupplier;

/** Runs the native solver and stops it as soon as nobody waits for its answer any more. */
public final class Watch {

    private static final int MILLISECONDS = 20;

    private Watch() {}

    public static CpSolverStatus solve(CpSolver solver, CpModel model, BooleanSupplier over) {
        return solve(solver, model, over, new CpSolverSolutionCallback());
    }

    public static CpSolverStatus solve(
            CpSolver solver, CpModel model, BooleanSupplier over, CpSolverSolutionCallback listener) {
        var watch = Thread.ofPlatform().daemon().start(() -> stopWhen(over, solver));
        try {
            return solver.solve(model, listener);
        } finally {
            watch.interrupt();
        }
    }

    private static void stopWhen(BooleanSupplier over, CpSolver solver) {
        try {
            // Again and again: a stop before the solver has begun is not heard.
            while (true) {
                if (over.getAsBoolean()) {
                    solver.stopSearch();
                }
                Thread.sleep(MILLISECONDS);
            }
        } catch (InterruptedException finished) {
            Thread.currentThread().interrupt();
        }
    }
}
