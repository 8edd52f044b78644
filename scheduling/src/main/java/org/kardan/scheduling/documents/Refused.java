package org.kardan.scheduling.documents;

/** A file that does not describe a congress; the message is one line for the person who wrote it. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }
}
