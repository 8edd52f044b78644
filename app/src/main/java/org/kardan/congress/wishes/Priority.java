package org.kardan.congress.wishes;

/** How much a firm wishes to meet. */
public enum Priority {
    /** Goes before every wish that is not a must. */
    MUST,
    LIKE
}
