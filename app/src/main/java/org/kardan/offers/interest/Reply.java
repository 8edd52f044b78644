package org.kardan.offers.interest;

/** What becomes of an answer. Sealed, so that every page words all of them. */
public sealed interface Reply {

    /** Kept; nobody else learns of it. Also when the other firm has silently refused: that must look the same. */
    record Kept(Answer answer) implements Reply {}

    /** Both are interested: they will be introduced. */
    record Mutual() implements Reply {}

    record Refused(Reason reason) implements Reply {}

    enum Reason {
        SAME_SIDE,
        ALREADY_INTRODUCED
    }
}
