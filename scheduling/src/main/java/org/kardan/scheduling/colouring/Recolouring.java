package org.kardan.scheduling.colouring;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Progress.Phase;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Incumbent;
import org.kardan.scheduling.search.Part;
import org.kardan.scheduling.search.Snapshot;

/**
 * Timetables in which every meeting takes place, without interpreters, of any size: a first plan at once, fewer breaks
 * as time goes by, and a bound by {@link Prices}.
 */
public final class Recolouring {

    /** Choices of meeting and slot up to which an exact model is built. */
    private static final long FEW = 40_000;

    /** Of the first cooling, and how many times longer each next one is. */
    private static final double SECONDS_PER_MEETING = 0.002;

    private static final int LONGER = 4;

    private final Grid grid;
    private final Incumbent incumbent;
    private final int fairness;
    private final Limits limits;

    /** @param fairness nobody may have this many breaks more than another; negative: no such rule */
    public Recolouring(Grid grid, Incumbent incumbent, int fairness, Limits limits) {
        this.grid = grid;
        this.incumbent = incumbent;
        this.fairness = fairness;
        this.limits = limits;
    }

    /** Whether there are so many choices that an exact model would only use up memory. */
    public static boolean tooLargeToProve(Grid grid) {
        return LongStream.of(grid.domain).map(Long::bitCount).sum() > FEW;
    }

    /** Whether the problem is of the kind this search knows. */
    public static boolean suits(Grid grid) {
        return grid.days.length == 1
                && grid.interpreters == 0
                && IntStream.range(0, grid.wishes).noneMatch(grid::locked);
    }

    /** A plan at once, if there is one to be found without searching. */
    public static Optional<Snapshot> first(Grid grid, long seed) {
        var plan = new Colouring(grid);
        boolean found = suits(grid) && new Insertion(plan, new SplittableRandom(seed)).fill(() -> false);
        return found ? Optional.of(Painting.snapshot(plan)) : Optional.empty();
    }

    /** One cooling from a new first plan; false if none was found. */
    public boolean cool(long seed, Part part) {
        return suits() && new Painting(grid, incumbent, fairness, true, seed).run(part);
    }

    public boolean suits() {
        return suits(grid);
    }

    /** Works until the time is over or the plan is proven best; false if no first plan was found. */
    public boolean run() {
        if (limits.counted()) {
            prove();
            return new Painting(grid, incumbent, fairness, false, limits.seed()).run(whole());
        }
        var bound = Thread.ofPlatform().daemon().start(this::prove);
        var others = IntStream.range(1, limits.workers())
                .mapToObj(worker -> Thread.ofPlatform().daemon().start(() -> painting(worker)))
                .toList();
        boolean found = painting(0);
        others.forEach(Recolouring::await);
        await(bound);
        return found || incumbent.best().score().value() == grid.wishes;
    }

    /** A small timetable is often perfect after a short cooling, so longer ones follow; a large one is cooled once. */
    private boolean painting(int worker) {
        boolean found = true;
        double length = SECONDS_PER_MEETING * grid.wishes;
        for (long seed = limits.seed() + worker; found && !incumbent.over(); seed += limits.workers()) {
            boolean more = length * (1 + LONGER) < incumbent.secondsLeft();
            found = new Painting(grid, incumbent, fairness, false, seed).run(more ? new Part(0, length) : whole());
            length *= LONGER;
        }
        return found;
    }

    private Part whole() {
        return new Part(limits.steps(), Cooling.PERIOD, incumbent.secondsLeft());
    }

    private void prove() {
        int bound = new Prices(grid).bound(incumbent::over);
        if (bound == Integer.MAX_VALUE) {
            incumbent.refute();
        } else {
            incumbent.prove(new Score(0, grid.wishes, bound), Phase.BOUND);
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
