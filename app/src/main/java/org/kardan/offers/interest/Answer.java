package org.kardan.offers.interest;

/** What a firm says about another one. */
public enum Answer {
    INTERESTED,
    /** A silent veto: the other firm never learns of it. */
    NOT_INTERESTED,
    LATER
}
