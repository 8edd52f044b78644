package org.kardan.language;

/** One of the two shafts that the alliance couples. */
public enum Side {
    DE,
    CN;

    public Side other() {
        return this == DE ? CN : DE;
    }

    /** The language in which the side usually works. */
    public Lang lang() {
        return this == DE ? Lang.DE : Lang.ZH;
    }
}
