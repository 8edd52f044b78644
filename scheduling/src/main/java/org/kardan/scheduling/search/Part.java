package org.kardan.scheduling.search;

/** A share of the work allowed, by the clock or, if steps are counted, by the steps asked about. */
public final class Part {

    private final long steps;
    private final int period;
    private final double seconds;
    private final long started = System.nanoTime();
    private long asked;

    public Part(long steps, double seconds) {
        this(steps, Annealing.PERIOD, seconds);
    }

    /** @param period steps between two questions */
    public Part(long steps, int period, double seconds) {
        this.steps = steps;
        this.period = period;
        this.seconds = seconds;
    }

    /** From 0 to 1; each call stands for one period of steps. */
    public double done() {
        if (steps > 0) {
            return (double) period * asked++ / steps;
        }
        return seconds <= 0 ? 1 : (System.nanoTime() - started) / 1e9 / seconds;
    }
}
