package org.kardan.congress.registration;

/** What has become of a registration. */
public enum RegistrationState {
    RECEIVED,
    APPROVED,
    /** Would be approved if there were room; moves up in the order of receipt. */
    WAITING,
    REJECTED,
    WITHDRAWN;

    /** Whether its people count against the capacity. */
    public boolean takesSeats() {
        return this == APPROVED;
    }

    /** Whether the firm may still change its people. */
    public boolean isOpen() {
        return this == RECEIVED || this == APPROVED || this == WAITING;
    }
}
