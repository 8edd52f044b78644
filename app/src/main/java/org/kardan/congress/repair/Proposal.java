package org.kardan.congress.repair;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposed timetable, what it was made for, and what became of it.
 *
 * @param timetable the proposed one; its base is the published one
 * @param clock the last slot that had begun by the clock when it was made
 * @param fewest no timetable changes fewer meetings
 */
record Proposal(
        UUID timetable, UUID publication, Report report, int clock, int fewest, State state, Instant proposed) {

    enum State {
        PROPOSED,
        ACCEPTED,
        DISCARDED
    }
}
