package org.kardan.matching.evaluation;

import java.util.Arrays;
import java.util.Random;

/** A mean with the range in which 95 of 100 bootstrap samples of the queries lie. */
record Interval(double mean, double low, double high) {

    private static final int DRAWS = 10_000;
    private static final long SEED = 2_026;

    /** The same values always give the same range: the seed is fixed. */
    static Interval of(double[] values) {
        if (values.length == 0) {
            return new Interval(0, 0, 0);
        }
        var random = new Random(SEED);
        var means = new double[DRAWS];
        for (var draw = 0; draw < DRAWS; draw++) {
            var sum = 0.0;
            for (var i = 0; i < values.length; i++) {
                sum += values[random.nextInt(values.length)];
            }
            means[draw] = sum / values.length;
        }
        Arrays.sort(means);
        return new Interval(
                Arrays.stream(values).average().orElse(0), means[(int) (DRAWS * .025)], means[(int) (DRAWS * .975)]);
    }
}
