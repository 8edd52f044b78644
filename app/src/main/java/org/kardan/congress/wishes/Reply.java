package org.kardan.congress.wishes;

/** What becomes of a {@link Wish}. Sealed: a new kind of reply must stop every {@code switch} from compiling. */
public sealed interface Reply {

    /** The other firm now decides. */
    record Asked(Wish wish) implements Reply {}

    /** Both have asked: the pair goes to the timetable. */
    record Settled(Wish wish) implements Reply {}

    record Refused(Wish wish, Reason reason) implements Reply {}

    enum Reason {
        ONESELF,
        NOT_REGISTERED,
        SAME_SIDE,
        ALREADY_ASKED,
        TOO_MANY_OPEN
    }
}
