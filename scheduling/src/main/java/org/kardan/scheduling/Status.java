package org.kardan.scheduling;

/** How much is known about a result. */
public enum Status {
    /** Nothing better exists: proven. */
    OPTIMAL,
    /** Keeps every rule; how much better another could be is said by the bound. */
    FEASIBLE,
    /** Nothing keeps every rule: proven. */
    INFEASIBLE,
    /** The time was too short to find out. */
    UNKNOWN
}
