package org.kardan.register.profile;

/** Somebody else changed the entry meanwhile; nothing was written. */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Overtaken(int expected, int written) {
        super("Only " + written + " of " + expected + " entries were still as they had been read."
                + " Maybe somebody edited them at the same moment.");
    }
}
