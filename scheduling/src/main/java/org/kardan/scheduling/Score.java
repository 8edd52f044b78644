package org.kardan.scheduling;

import java.util.Comparator;

/**
 * What a plan is worth, in strict order: must wishes fulfilled, value of all wishes fulfilled, breaks (fewer first).
 *
 * <p>A break is a maximal run of idle slots between two meetings of a participant on one day; slots in which the
 * participant is unavailable are not idle and are left out of the count.
 */
public record Score(int musts, long value, int breaks) implements Comparable<Score> {

    private static final Comparator<Score> ORDER = Comparator.comparingInt(Score::musts)
            .thenComparingLong(Score::value)
            .thenComparing(Comparator.comparingInt(Score::breaks).reversed());

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }

    public boolean betterThan(Score other) {
        return compareTo(other) > 0;
    }
}
