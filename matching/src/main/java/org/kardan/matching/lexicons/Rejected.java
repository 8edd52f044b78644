package org.kardan.matching.lexicons;

/** A line that holds no usable word pair, with its number and why. */
public record Rejected(int line, String text, String reason) {

    private static final int SHOWN = 120;

    public Rejected {
        text = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
