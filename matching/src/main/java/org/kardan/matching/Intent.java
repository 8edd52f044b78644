package org.kardan.matching;

/** What an entry wants. Only opposite intents can match: an offer never meets an offer. */
public enum Intent {
    OFFER,
    REQUEST;

    public Intent other() {
        return this == OFFER ? REQUEST : OFFER;
    }
}
