package org.kardan.scheduling;

/**
 * Why a {@link Problem} cannot be planned.
 *
 * @param subject id of the thing at fault
 * @param detail the id or number that does not fit, or the rule a lock breaks
 */
public record Fault(Kind kind, String subject, String detail) {

    public enum Kind {
        DUPLICATE_ID,
        UNKNOWN_SLOT,
        UNKNOWN_TABLE,
        UNKNOWN_PARTICIPANT,
        UNKNOWN_INTERPRETER,
        UNKNOWN_WISH,
        SAME_TIME,
        TOO_MANY_SLOTS,
        NUMBER_OUT_OF_RANGE,
        MEETS_ONESELF,
        /** Wishes that would each have to be over before the other begins. */
        ORDER_IN_A_CIRCLE,
        /** A table at which two participants are host. */
        BOOTH_TAKEN,
        LOCK_BREAKS_RULE
    }
}
