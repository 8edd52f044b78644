package org.kardan.post;

/** Where a letter is on its way. */
public enum LetterState {
    /** Leaves as soon as the mail server takes it. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** Refused for good, or tried too often. */
    FAILED,
    /** Written while no mail server was configured; leaves only when somebody says so. */
    HELD
}
