package org.kardan.register.intake;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a cell, or with a whole row.
 *
 * @param columnOrNull where, null for the whole row
 * @param value what stands there
 * @param detail a row number, an offered value or the like; empty if the reason says it all
 */
public record Problem(@Nullable Column columnOrNull, String value, Reason reason, String detail) {

    /** Why; the texts have the same names. */
    public enum Reason {
        /** No name in any language. */
        NAME_MISSING(true),
        TOO_LONG(true),
        IDENTIFIER_SHAPE(true),
        IDENTIFIER_LETTERS(true),
        VISIBILITY_UNKNOWN(true),
        /** The same reference or identifier stands in an earlier row of this file. */
        REPEATED(true),
        /** An earlier row of this file means the same firm, by another sign. */
        SAME_FIRM(true),
        /** Reference and identifiers point at different firms. */
        CONTRADICTION(true),
        /** The identifier belongs to a firm of the other side. */
        OTHER_SIDE(true),
        /** A firm of this name stands in an earlier row of this file. */
        SAME_NAME(false),
        POSTCODE(false),
        CHECK_DIGIT(false),
        INNER_CODE(false),
        REGION_UNKNOWN(false),
        NUMBER(false),
        COORDINATES(false),
        WEBSITE(false),
        EMAIL(false),
        YEAR(false),
        DATE(false),
        SIZE_UNKNOWN(false),
        TIER_UNKNOWN(false);

        private final boolean rejects;

        Reason(boolean rejects) {
            this.rejects = rejects;
        }

        /** Whether the row is held back; otherwise only this value is left out or kept as doubtful. */
        public boolean rejects() {
            return rejects;
        }
    }

    public static Problem row(Reason reason, String value, String detail) {
        return new Problem(null, value, reason, detail);
    }

    public boolean rejects() {
        return reason.rejects();
    }
}
