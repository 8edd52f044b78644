package org.kardan.scheduling;

import java.util.function.ToLongFunction;
import org.kardan.scheduling.aims.FairSpread;
import org.kardan.scheduling.aims.Target;

/** What a plan is judged by, in strict order: an earlier goal is never given up for a later one. */
public enum Goal {
    /** Must wishes fulfilled. */
    MUSTS(true, Score::musts),
    /** Meetings missing to what participants and groups ask for at least, see {@link Target}. */
    SHORTFALL(false, Score::shortfall),
    /** Value of the wishes fulfilled, and what their fair spread adds, see {@link FairSpread}. */
    VALUE(true, Score::value),
    /** Breaks: maximal runs of idle slots between two meetings of a participant on one day. */
    BREAKS(false, Score::breaks),
    /** Length of day: idle slots between the first and the last meeting of a participant on one day. */
    IDLE(false, Score::idle),
    /** Seconds of walking from one meeting of a participant to the next on the same day. */
    WALKING(false, Score::walking),
    /** Meetings whose interpreter does not know their field. */
    UNVERSED(false, Score::unversed),
    /** How often participants have to get used to another interpreter than their first. */
    CHANGES(false, Score::changes);

    private final boolean more;
    private final ToLongFunction<Score> amount;

    Goal(boolean more, ToLongFunction<Score> amount) {
        this.more = more;
        this.amount = amount;
    }

    /** Whether more is better. */
    public boolean more() {
        return more;
    }

    public long of(Score score) {
        return amount.applyAsLong(score);
    }

    /** Below 0 if the first is worse in this goal than the second, above 0 if it is better. */
    int compare(Score one, Score other) {
        return more ? Long.compare(of(one), of(other)) : Long.compare(of(other), of(one));
    }
}
