package org.kardan.register.intake;

/** What somebody said about a doubtful row. */
public enum Verdict {
    /** Nobody has said anything. */
    NONE,
    /** It is a firm of its own. */
    CREATE,
    /** It is the firm that was found. */
    UPDATE,
    /** Leave it out. */
    SKIP
}
