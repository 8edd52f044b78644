package org.kardan.scheduling;

import java.time.Duration;

/**
 * How much work a plan may cost.
 *
 * @param time the search ends about then, with the best plan so far
 * @param steps if positive, the search is counted in moves instead of seconds and by one worker: the same problem,
 *     seed and steps then give the same plan on every machine, unless {@code time} cuts it off
 * @param workers threads, at least 1
 */
public record Limits(Duration time, long steps, int workers, long seed) {

    public Limits {
        if (time.isNegative() || steps < 0 || workers < 1) {
            throw new IllegalArgumentException("Limits " + time + ", " + steps + " steps, " + workers
                    + " workers cannot be kept. Maybe a number is negative.");
        }
    }

    public static Limits ofSeconds(long seconds) {
        return new Limits(Duration.ofSeconds(seconds), 0, 2, 1);
    }

    public static Limits ofSteps(long steps) {
        return new Limits(Duration.ofMinutes(10), steps, 1, 1);
    }

    public Limits withSeed(long other) {
        return new Limits(time, steps, workers, other);
    }

    public Limits withWorkers(int other) {
        return new Limits(time, steps, other, seed);
    }

    public boolean counted() {
        return steps > 0;
    }
}
