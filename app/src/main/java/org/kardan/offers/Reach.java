package org.kardan.offers;

/** How far an open offer or request is seen; never further than its firm. */
public enum Reach {
    OWN_SIDE,
    BOTH_SIDES
}
