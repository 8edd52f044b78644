package org.kardan.register.identifiers;

/** What a look at an identifier says. */
public enum Finding {
    OK,
    /** It cannot be an identifier of its scheme. */
    SHAPE,
    /** The check digit says that it was mistyped, here or in its register. */
    CHECK_DIGIT,
    /** Only the organisation code inside a USCC is inconsistent: seen in genuine ones. */
    INNER_CODE;

    /** Whether it may be kept, if need be with a reason. */
    public boolean isTolerable() {
        return this != SHAPE;
    }
}
