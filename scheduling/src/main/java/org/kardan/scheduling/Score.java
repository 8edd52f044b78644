package org.kardan.scheduling;

import java.util.Comparator;

/**
 * What a plan is worth, in the strict order of its {@link Goal}s.
 *
 * <p>Slots in which a participant is unavailable are not idle: they are left out when breaks and idle
 * slots are counted.
 *
 * @param musts must wishes fulfilled
 * @param shortfall meetings missing to the targets
 * @param value value of the wishes fulfilled, with what fairness adds where it is asked for
 * @param idle idle slots between the first and the last meeting of a day, over all participants
 * @param walking seconds between meetings of the same participant, over all participants
 * @param unversed meetings whose interpreter does not know their field
 * @param changes Σ over participants of the number of different interpreters met, less one
 */
public record Score(int musts, int shortfall, long value, int breaks, int idle, long walking, int unversed, int changes)
        implements Comparable<Score> {

    /** The order of the goals, written out: the search compares millions of times. */
    private static final Comparator<Score> ORDER = Comparator.comparingInt(Score::musts)
            .thenComparingInt(score -> -score.shortfall)
            .thenComparingLong(Score::value)
            .thenComparingInt(score -> -score.breaks)
            .thenComparingInt(score -> -score.idle)
            .thenComparingLong(score -> -score.walking)
            .thenComparingInt(score -> -score.unversed)
            .thenComparingInt(score -> -score.changes);

    /** Everything beyond these three as good as it can be. */
    public Score(int musts, long value, int breaks) {
        this(musts, 0, value, breaks, 0, 0, 0, 0);
    }

    /** Better than every plan: nothing is known yet. */
    public static final Score UNBEATEN = new Score(Integer.MAX_VALUE, Long.MAX_VALUE, 0);

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }

    public boolean betterThan(Score other) {
        return compareTo(other) > 0;
    }

    /** The same but for one goal. */
    public Score with(Goal goal, long amount) {
        return new Score(
                goal == Goal.MUSTS ? (int) amount : musts,
                goal == Goal.SHORTFALL ? (int) amount : shortfall,
                goal == Goal.VALUE ? amount : value,
                goal == Goal.BREAKS ? (int) amount : breaks,
                goal == Goal.IDLE ? (int) amount : idle,
                goal == Goal.WALKING ? amount : walking,
                goal == Goal.UNVERSED ? (int) amount : unversed,
                goal == Goal.CHANGES ? (int) amount : changes);
    }

    /** In every goal the worse of the two: what is left of two bounds that both hold. */
    public Score tightened(Score other) {
        var tight = this;
        for (var goal : Goal.values()) {
            if (goal.compare(tight, other) > 0) {
                tight = tight.with(goal, goal.of(other));
            }
        }
        return tight;
    }
}
