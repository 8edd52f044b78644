package org.kardan.scheduling.colouring;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.kardan.scheduling.Progress.Phase;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Incumbent;
import org.kardan.scheduling.search.Part;
import org.kardan.scheduling.search.Snapshot;

/** One worker on a large timetable: a first plan at once, then fewer breaks until the work allowed is done. */
final class Painting {

    private final Grid grid;
    private final Incumbent incumbent;
    private final int fairness;
    private final boolean fading;
    private final long seed;
    private int best = Integer.MAX_VALUE;

    Painting(Grid grid, Incumbent incumbent, int fairness, boolean fading, long seed) {
        this.grid = grid;
        this.incumbent = incumbent;
        this.fairness = fairness;
        this.fading = fading;
        this.seed = seed;
    }

    /** Whether a first plan was found; the rest of the time is used to better it. */
    boolean run(Part part) {
        var random = new SplittableRandom(seed);
        var plan = new Colouring(grid);
        if (!new Insertion(plan, random).fill(incumbent::over)) {
            return false;
        }
        var cooling = new Cooling(plan, fairness, fading, random);
        offer(plan, cooling, Phase.CONSTRUCT);
        cooling.run(() -> incumbent.over() ? 1 : part.done(), () -> offer(plan, cooling, Phase.IMPROVE));
        return true;
    }

    private void offer(Colouring plan, Cooling cooling, Phase phase) {
        if (cooling.breaks() < best && cooling.fair()) {
            best = cooling.breaks();
            incumbent.offer(snapshot(plan), phase);
        }
    }

    static Snapshot snapshot(Colouring plan) {
        var nobody = new int[plan.grid.wishes];
        Arrays.fill(nobody, Board.NOBODY);
        return new Snapshot(plan.slots(), nobody, new Score(0, plan.grid.wishes, plan.breaks()));
    }
}
