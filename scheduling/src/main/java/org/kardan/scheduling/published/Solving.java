package org.kardan.scheduling.published;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Progress;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.Status;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.colouring.Recolouring;
import org.kardan.scheduling.judging.Judge;
import org.kardan.scheduling.judging.Schedule;
import org.kardan.scheduling.proving.Loosening;
import org.kardan.scheduling.proving.Proof;
import org.kardan.scheduling.proving.Proof.Way;
import org.kardan.scheduling.proving.Refutation;
import org.kardan.scheduling.search.Annealing;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Construction;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Incumbent;
import org.kardan.scheduling.search.Natives;
import org.kardan.scheduling.search.Part;
import org.kardan.scheduling.search.Snapshot;

/**
 * Solves a published instance: conclusions first, then annealing and proofs beside each other. They share the best
 * schedule and the bound.
 */
public final class Solving {

    /** Breaks an unplaced meeting costs while searching: low, so that meetings are lifted out to get past others. */
    private static final double MEETING = 2;

    private static final double HEAT = 0.5;

    /** Of all seats at tables, the share of meetings from which tables rather than days make the proof hard. */
    private static final double SCARCE = 0.8;

    /** Seconds until the ways that promise less begin too. */
    private static final double LATER = 10;

    /** Seconds of the first cooling, which often suffices, and how much longer each next one is. */
    private static final double FIRST_COOLING = 0.05;

    private static final double LONGER = 1.5;

    /** Coolings before the proofs begin: they need not ask for what is found in a moment. */
    private static final int BEFORE_PROOFS = 2;

    /** One round in so many loosens parts of the best schedule, as not every plan is reached along paths. */
    private static final int BY_FORCE = 3;

    private final Instance instance;
    private final Limits limits;
    private final Stop stop;
    private final Propagation propagation;
    private final Grid grid;
    private final Incumbent incumbent;
    private final Recolouring recolouring;
    private final boolean large;
    private volatile double firstSeconds = -1;

    public Solving(Instance instance, Limits limits, Consumer<Progress> listener, Stop stop) {
        this.instance = instance;
        this.limits = limits;
        this.stop = stop;
        propagation = new Propagation(instance);
        grid = new Grid(new InstanceLayout(instance, propagation.domains()));
        large = Recolouring.tooLargeToProve(grid);
        incumbent = new Incumbent(
                limits,
                news -> {
                    noteFirst(news);
                    listener.accept(news);
                },
                stop,
                Snapshot.of(grid, new Board(grid)),
                new Score(0, grid.wishes, 0));
        recolouring = new Recolouring(grid, incumbent, instance.fairness(), limits);
    }

    private void noteFirst(Progress news) {
        if (firstSeconds < 0 && news.best().value() == instance.meetings().size()) {
            firstSeconds = news.seconds();
        }
    }

    public Outcome run() {
        var conflict = propagation.conflict();
        if (conflict.isPresent() || propagation.contradicts()) {
            return infeasible(conflict);
        }
        if (large && recolouring.suits() && recolouring.run()) {
            return outcome();
        }
        construct();
        if (limits.counted()) {
            counted();
        } else {
            onTheClock();
        }
        return outcome();
    }

    private void construct() {
        var first = Recolouring.first(grid, limits.seed()).map(plan -> plan.on(grid)).orElseGet(this::partly);
        boolean fair = new Fairness(grid, instance.fairness()).penalty(first) == 0;
        incumbent.begin(fair ? Snapshot.of(grid, first) : incumbent.best());
    }

    private Board partly() {
        var board = new Board(grid);
        new Construction(grid).fill(board);
        return board;
    }

    /** One after the other on this thread, each with a number of steps: the same on every machine. */
    private void counted() {
        anneal(limits.seed(), new Part(limits.steps(), incumbent.secondsLeft()));
        if (!large && Natives.usable() && !incumbent.over()) {
            new Proof(instance, grid, incumbent, Way.CORES, limits).run();
        }
    }

    /** A few coolings first: whatever they settle needs no proof, and not even the native solver to be loaded. */
    private void onTheClock() {
        double length = annealing(0, BEFORE_PROOFS, FIRST_COOLING);
        if (incumbent.over()) {
            return;
        }
        if (large || !Natives.usable()) {
            annealing(BEFORE_PROOFS, Integer.MAX_VALUE, length);
        } else {
            beside(length);
        }
    }

    /**
     * Annealing and the proofs, each on its own thread; they end when one of them knows. Where tables are scarce the
     * tree is asked at once and one attempt with cores will do, elsewhere the other way round; later all try.
     */
    private void beside(double length) {
        boolean scarce = grid.wishes > SCARCE * grid.tables * grid.slots;
        var threads = List.of(
                beside(Way.CORES, 0),
                beside(Way.OTHER_CORES, scarce ? LATER : 0),
                beside(Way.TREE, scarce ? 0 : LATER));
        annealing(BEFORE_PROOFS, Integer.MAX_VALUE, length);
        threads.forEach(Solving::await);
    }

    private Thread beside(Way way, double after) {
        return Thread.ofPlatform().daemon().start(() -> {
            if (incumbent.awaitSeconds(after)) {
                new Proof(instance, grid, incumbent, way, limits).run();
            }
        });
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Coolings of growing length, these rounds of them, or until it is over; the length of the next one. */
    private double annealing(int from, int to, double length) {
        double next = length;
        for (int round = from; round < to && !incumbent.over(); round++) {
            long seed = limits.seed() + round;
            var part = new Part(0, next);
            if (round % BY_FORCE == BY_FORCE - 1 && loosening()) {
                new Loosening(instance, grid, incumbent, seed).run(part);
            } else if (!recolouring.cool(seed, part)) {
                anneal(seed, part);
            }
            next *= LONGER;
        }
        return next;
    }

    /** Whether there is a schedule that can be loosened, and a solver to do so. */
    private boolean loosening() {
        return !large && Natives.usable() && incumbent.best().score().value() == grid.wishes;
    }

    private void anneal(long seed, Part part) {
        var fairness = new Fairness(grid, instance.fairness());
        new Annealing(grid, incumbent, seed, MEETING, fairness::penalty).cool(HEAT, part::done, incumbent::over);
    }

    private Outcome infeasible(Optional<Conflict> known) {
        double seconds = incumbent.seconds();
        var conflict = known.or(() -> Natives.usable()
                ? new Refutation(instance, propagation.starts(), incumbent::stopped).conflict()
                : Optional.empty());
        return new Outcome(Status.INFEASIBLE, Optional.empty(), -1, 0, conflict, seconds, -1);
    }

    private Outcome outcome() {
        if (incumbent.refuted()) {
            return infeasible(Optional.empty());
        }
        var best = incumbent.best();
        int bound = incumbent.bound().breaks();
        if (best.score().value() < grid.wishes) {
            return new Outcome(Status.UNKNOWN, Optional.empty(), -1, bound, Optional.empty(), incumbent.seconds(), -1);
        }
        var schedule = new Schedule(
                IntStream.of(best.slots()).map(slot -> slot + 1).boxed().toList());
        var verdicts = Judge.verdictsOn(instance, schedule);
        if (!verdicts.isEmpty()
                || Judge.breaksOf(instance, schedule) != best.score().breaks()) {
            throw new IllegalStateException("A schedule of " + best.score() + " breaks laws: " + verdicts
                    + ". Maybe the counts of the search have gone wrong.");
        }
        return new Outcome(
                incumbent.proven() ? Status.OPTIMAL : Status.FEASIBLE,
                Optional.of(schedule),
                best.score().breaks(),
                bound,
                Optional.empty(),
                incumbent.seconds(),
                firstSeconds);
    }
}
