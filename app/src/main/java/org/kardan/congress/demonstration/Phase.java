package org.kardan.congress.demonstration;

/** How far the demonstration congress has come. */
public enum Phase {
    /** Wishes are open: some are settled, most wait for an answer. */
    BEFORE,
    /** Answers are in, the timetable is published. */
    DURING,
    /** The same, and the congress is over. */
    AFTER
}
