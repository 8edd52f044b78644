package org.kardan.scheduling.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Progress;
import org.kardan.scheduling.Progress.Phase;
import org.kardan.scheduling.Status;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.Unplaced;
import org.kardan.scheduling.rules.Rulebook;
import org.kardan.scheduling.search.Annealing;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Construction;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Incumbent;
import org.kardan.scheduling.search.Natives;
import org.kardan.scheduling.search.Part;
import org.kardan.scheduling.search.Snapshot;
import org.kardan.scheduling.seating.Seating;

/** One run of the timetabler: construct, bound, improve, prove, seat, check. */
public final class Planning {

    /** High enough for the order of the goals, low enough to find a way through plans of less value. */
    private static final double VALUE = 20;

    /** Cool enough not to lose what a plan to go on from has reached. */
    private static final double GENTLE = 0.1;

    private static final List<Double> ROUNDS = List.of(0.1, 0.3, 0.5);

    /** The last share of the work: nothing is given up any more for what may come. */
    private static final double POLISH = 0.1;

    private static final long WAIT = 20_000_000;

    private final Problem problem;
    private final Limits limits;
    private final ProblemLayout layout;
    private final Grid grid;
    private final Seating seating;
    private final Incumbent incumbent;

    public Planning(Problem problem, Limits limits, Consumer<Progress> listener, Stop stop) {
        this.problem = problem;
        this.limits = limits;
        layout = new ProblemLayout(problem);
        grid = new Grid(layout);
        seating = new Seating(grid);
        var nothing = seating.apply(Snapshot.of(grid, new Board(grid)));
        incumbent = new Incumbent(limits, listener, stop, nothing, new Relaxation(grid).bound(), seating);
    }

    public Plan run() {
        var board = new Board(grid);
        new Construction(grid).fill(board);
        incumbent.begin(Snapshot.of(grid, board));
        improve();
        return finish();
    }

    /**
     * Goes on from a plan instead of beginning anew, in the caller's thread and without proving.
     *
     * @param start keeps all rules
     * @param bounded whether the bound is more than counting
     */
    public Plan resume(List<Placement> start, boolean bounded) {
        var board = layout.snapshot(start).on(grid);
        new Construction(grid).fill(board);
        incumbent.begin(Snapshot.of(grid, board));
        if (bounded && Natives.usable()) {
            new Selection(grid, incumbent).run();
        }
        var part = new Part(limits.steps(), Math.max(0, incumbent.secondsLeft()));
        new Annealing(grid, incumbent, limits.seed(), VALUE, _ -> 0).cool(GENTLE, part::done, incumbent::over);
        return finish();
    }

    private void improve() {
        if (limits.counted()) {
            anneal(limits.seed());
            prove();
            return;
        }
        var threads = new ArrayList<Thread>();
        threads.add(Thread.ofPlatform().daemon().start(this::prove));
        for (int worker = 0; worker < limits.workers(); worker++) {
            long seed = limits.seed() * 1_000_003 + worker;
            threads.add(Thread.ofPlatform().daemon().start(() -> anneal(seed)));
        }
        threads.forEach(Planning::await);
    }

    private void prove() {
        if (!Natives.usable()) {
            return;
        }
        boolean narrow = new Selection(grid, incumbent).run();
        var exact = new Exact(grid, incumbent, limits);
        if (exact.worthwhile() && !incumbent.over()) {
            exact.run();
        }
        if (!narrow && !limits.counted() && awaitMerits()) {
            new Selection(grid, incumbent).run();
        }
    }

    /** Waits for a plan with all musts and the least shortfall possible, beside which value is bounded better. */
    private boolean awaitMerits() {
        while (!incumbent.over()) {
            var best = incumbent.best().score();
            var bound = incumbent.bound();
            if (best.musts() == bound.musts() && best.shortfall() == bound.shortfall()) {
                return true;
            }
            LockSupport.parkNanos(WAIT);
        }
        return false;
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void anneal(long seed) {
        var annealing = new Annealing(grid, incumbent, seed, VALUE, _ -> 0);
        double budget = Math.max(0, incumbent.secondsLeft());
        double heat = 1;
        for (double share : ROUNDS) {
            var part = new Part(limits.counted() ? (long) (limits.steps() * share) : 0, budget * share);
            annealing.cool(heat, part::done, incumbent::over);
            heat /= 2;
        }
        var part = new Part(limits.counted() ? (long) (limits.steps() * POLISH) : 0, budget * POLISH);
        annealing.polish(part::done, incumbent::over);
    }

    private Plan finish() {
        var board = incumbent.best().on(grid);
        new Construction(grid).fill(board);
        incumbent.offer(Snapshot.of(grid, board), Phase.IMPROVE);
        var last = last();
        incumbent.tell(Phase.DONE);
        var placements = layout.placements(last);
        var breaches = Rulebook.breachesOf(problem, placements);
        var score = Rulebook.scoreOf(problem, placements);
        if (!breaches.isEmpty() || !score.equals(last.score())) {
            throw new IllegalStateException("A plan of score " + score + " breaks rules: " + breaches
                    + ". Maybe the counts of the search have gone wrong.");
        }
        return new Plan(
                score.equals(incumbent.bound()) ? Status.OPTIMAL : Status.FEASIBLE,
                placements,
                unplaced(last),
                score,
                incumbent.bound(),
                incumbent.firstSeconds(),
                incumbent.seconds());
    }

    /** The best plan with its tables, and with interpreters who rather stay with those who know them. */
    private Snapshot last() {
        var board = incumbent.best().on(grid);
        new Continuity(grid, board).improve();
        var polished = seating.thoroughly(Snapshot.of(grid, board));
        incumbent.offer(polished, Phase.IMPROVE);
        return incumbent.best().seated() ? incumbent.best() : polished;
    }

    private List<Unplaced> unplaced(Snapshot seated) {
        var board = seated.on(grid);
        var reasons = new Reasons(layout, grid, board);
        return IntStream.range(0, grid.wishes)
                .filter(wish -> !board.placed(wish))
                .mapToObj(reasons::of)
                .toList();
    }
}
