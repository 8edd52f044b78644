package org.kardan.offers;

/** Where an offer or request stands. Only open ones are shown to others and matched. */
public enum OfferState {
    DRAFT,
    OPEN,
    CLOSED
}
