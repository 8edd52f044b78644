package org.kardan.congress.wishes;

import org.kardan.register.FirmId;

/** One firm wishes to meet another. */
public record Wish(FirmId from, FirmId to) {

    /** The wish of the other firm to meet this one. */
    public Wish returned() {
        return new Wish(to, from);
    }

    public Pair pair() {
        return Pair.of(from, to);
    }
}
