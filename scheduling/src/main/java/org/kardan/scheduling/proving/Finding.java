package org.kardan.scheduling.proving;

import com.google.ortools.sat.CpSolverSolutionCallback;
import java.util.Arrays;
import org.kardan.scheduling.Progress.Phase;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Incumbent;
import org.kardan.scheduling.search.Snapshot;

/** Tells everybody of the schedules a solver finds. */
final class Finding extends CpSolverSolutionCallback {

    private final BreakModel model;
    private final Grid grid;
    private final Incumbent incumbent;

    Finding(BreakModel model, Grid grid, Incumbent incumbent) {
        this.model = model;
        this.grid = grid;
        this.incumbent = incumbent;
    }

    @Override
    public void onSolutionCallback() {
        var slots = model.slots(literal -> booleanValue(literal) ? 1 : 0);
        var nobody = new int[slots.length];
        Arrays.fill(nobody, Board.NOBODY);
        var score = new Snapshot(slots, nobody, incumbent.best().score()).on(grid).score();
        incumbent.offer(new Snapshot(slots, nobody, score), Phase.PROVE);
    }
}
