package org.kardan.matching.evaluation;

/** What a person gave cannot be used; the message says what and where, in one line. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadInput(String message) {
        super(message);
    }
}
