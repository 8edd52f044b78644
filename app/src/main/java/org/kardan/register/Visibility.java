package org.kardan.register;

/** How far a published firm is seen. */
public enum Visibility {
    OWN_SIDE,
    BOTH_SIDES,
    PUBLIC
}
