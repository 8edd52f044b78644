package org.kardan.register.identifiers;

/**
 * An identifier that a firm carries.
 *
 * @param reason why a value with a bad check digit is kept, empty for good ones
 */
public record Identifier(Scheme scheme, String value, Status status, String reason) {

    /** How far the value is known to be right. */
    public enum Status {
        UNCHECKED,
        FORMAT_OK,
        FORMAT_BAD,
        /** Seen in the register itself. */
        VERIFIED
    }

    public static Identifier of(Checked checked, String reason) {
        var status = statusOf(checked);
        return new Identifier(checked.scheme(), checked.value(), status, status == Status.FORMAT_BAD ? reason : "");
    }

    private static Status statusOf(Checked checked) {
        if (!checked.isOk()) {
            return Status.FORMAT_BAD;
        }
        return checked.scheme().hasCheckDigit() ? Status.FORMAT_OK : Status.UNCHECKED;
    }
}
