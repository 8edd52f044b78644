package org.kardan.scheduling.published;

/** A data file that does not describe an instance; the message is one line for the person who wrote the file. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message);
    }

    static Unreadable at(int line, String message) {
        return new Unreadable("line " + line + ": " + message);
    }
}
