package org.kardan.scheduling.proving;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Incumbent;
import org.kardan.scheduling.search.Part;
import org.kardan.scheduling.search.Snapshot;
import org.kardan.scheduling.search.Watch;

/**
 * Search in large neighbourhoods: of the best schedule some meetings are let loose, all others keep their slots, and
 * the exact model looks for fewer breaks. Loose are the meetings of some people who meet each other, or those of some
 * neighbouring slots, which they then share out among themselves anew.
 */
public final class Loosening {

    /** Seconds of the solver's own clock for one try. */
    private static final double TRY = 0.3;

    /** Loose meetings at first and at least; more after a try that was finished, fewer after one that was not. */
    private static final int FIRST = 40;

    private static final int FEWEST = 15;
    private static final double MORE = 1.15;
    private static final double LESS = 0.85;

    private final Instance instance;
    private final Grid grid;
    private final Incumbent incumbent;
    private final SplittableRandom random;
    private double size = FIRST;

    public Loosening(Instance instance, Grid grid, Incumbent incumbent, long seed) {
        this.instance = instance;
        this.grid = grid;
        this.incumbent = incumbent;
        random = new SplittableRandom(seed);
    }

    /** Tries from the best schedule until this part of the work is done; there must be a schedule. */
    public void run(Part part) {
        while (part.done() < 1 && !incumbent.over()) {
            size = Math.min(grid.wishes, Math.max(FEWEST, size * (tryOnce() ? MORE : LESS)));
        }
    }

    /** Whether the solver came to an end. */
    private boolean tryOnce() {
        var best = incumbent.best();
        var model = new BreakModel(instance, grid, random.nextBoolean() ? aroundSomebody(best) : ofSomeSlots(best));
        model.below(best.score().breaks());
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setLinearizationLevel(0)
                .setSymmetryLevel(0)
                .setCpModelProbingLevel(0)
                .setRandomSeed(random.nextInt() & 0xffff)
                .setStopAfterFirstSolution(true)
                .setMaxDeterministicTime(TRY);
        var status = Watch.solve(solver, model.model(), incumbent::over, new Finding(model, grid, incumbent));
        return status != CpSolverStatus.UNKNOWN;
    }

    /** The meetings of somebody with a break, and of people they meet, one after the other. */
    private long[] aroundSomebody(Snapshot best) {
        var board = best.on(grid);
        var waiting = IntStream.range(0, grid.participants)
                .filter(one -> grid.breaks(one, board.busy(one)) > 0)
                .toArray();
        var loose = new BitSet();
        int one = waiting[random.nextInt(waiting.length)];
        for (int tries = 0; loose.cardinality() < size && tries < grid.wishes; tries++) {
            loose.or(meetings(one));
            var known = loose.stream().toArray();
            int meeting = known[random.nextInt(known.length)];
            one = random.nextBoolean() ? grid.first[meeting] : grid.second[meeting];
        }
        var domains = fixed(best);
        loose.stream().forEach(meeting -> domains[meeting] = grid.domain[meeting]);
        return domains;
    }

    private BitSet meetings(int participant) {
        var mine = new BitSet();
        IntStream.range(0, grid.wishes)
                .filter(wish -> grid.first[wish] == participant || grid.second[wish] == participant)
                .forEach(mine::set);
        return mine;
    }

    /** All meetings of neighbouring slots, among these slots. */
    private long[] ofSomeSlots(Snapshot best) {
        int width = (int) Math.min(grid.slots, Math.max(2, Math.round(size * grid.slots / grid.wishes)));
        long window = (-1L >>> Long.SIZE - width) << random.nextInt(grid.slots - width + 1);
        var domains = fixed(best);
        for (int meeting = 0; meeting < grid.wishes; meeting++) {
            if ((domains[meeting] & window) != 0) {
                domains[meeting] = grid.domain[meeting] & window;
            }
        }
        return domains;
    }

    private long[] fixed(Snapshot best) {
        return IntStream.of(best.slots()).mapToLong(slot -> 1L << slot).toArray();
    }
}
