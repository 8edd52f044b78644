package org.kardan.scheduling.search;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Progress;
import org.kardan.scheduling.Progress.Phase;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.Stop;

/** The best plan and the best bound so far, shared by all workers, and the clock they obey. */
public final class Incumbent {

    private final Limits limits;
    private final Consumer<Progress> listener;
    private final Stop stop;
    private final UnaryOperator<Snapshot> finishing;
    private final long started = System.nanoTime();
    private Snapshot best;
    private Score bound;
    private double firstSeconds;
    private volatile boolean refuted;

    public Incumbent(Limits limits, Consumer<Progress> listener, Stop stop, Snapshot start, Score bound) {
        this(limits, listener, stop, start, bound, UnaryOperator.identity());
    }

    /** @param finishing what a plan still needs before it counts; never makes it better */
    public Incumbent(
            Limits limits,
            Consumer<Progress> listener,
            Stop stop,
            Snapshot start,
            Score bound,
            UnaryOperator<Snapshot> finishing) {
        this.limits = limits;
        this.listener = listener;
        this.stop = stop;
        this.best = start;
        this.bound = bound;
        this.finishing = finishing;
    }

    public synchronized void begin(Snapshot first) {
        firstSeconds = seconds();
        best = finishing.apply(first);
        tell(Phase.CONSTRUCT);
    }

    public void offer(Snapshot candidate, Phase phase) {
        if (candidate.score().betterThan(best().score())) {
            take(finishing.apply(candidate), phase);
        }
    }

    private synchronized void take(Snapshot finished, Phase phase) {
        if (finished.score().betterThan(best.score())) {
            best = finished;
            tell(phase);
        }
    }

    /** Takes over whatever the new bound knows better. */
    public synchronized void prove(Score known, Phase phase) {
        var tighter = bound.tightened(known);
        if (!tighter.equals(bound)) {
            bound = tighter;
            tell(phase);
        }
    }

    /** Nothing keeps every rule. */
    public void refute() {
        refuted = true;
    }

    public boolean refuted() {
        return refuted;
    }

    public synchronized Snapshot best() {
        return best;
    }

    public synchronized Score bound() {
        return bound;
    }

    public synchronized double firstSeconds() {
        return firstSeconds;
    }

    public synchronized boolean proven() {
        return best.score().equals(bound);
    }

    public double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    public double secondsLeft() {
        return limits.time().toNanos() / 1e9 - seconds();
    }

    /** Waits until so many seconds of the search have passed; false if it was over before. */
    public boolean awaitSeconds(double moment) {
        while (seconds() < moment && !over()) {
            LockSupport.parkNanos(20_000_000);
        }
        return !over();
    }

    public boolean over() {
        return stopped() || refuted || proven();
    }

    public boolean stopped() {
        return stop.requested() || secondsLeft() <= 0;
    }

    public synchronized void tell(Phase phase) {
        listener.accept(new Progress(phase, best.score(), bound, seconds()));
    }
}
