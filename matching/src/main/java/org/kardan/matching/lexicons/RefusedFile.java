package org.kardan.matching.lexicons;

/** A file as a whole cannot be a word list; the message says which and why. */
public final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RefusedFile(String message) {
        super(message);
    }
}
