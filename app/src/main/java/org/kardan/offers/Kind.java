package org.kardan.offers;

import org.kardan.matching.Intent;

/** What a record wants: to supply, or to be supplied. */
public enum Kind {
    OFFER,
    REQUEST;

    public Intent intent() {
        return this == OFFER ? Intent.OFFER : Intent.REQUEST;
    }
}
