package org.kardan.offers.interest;

import java.util.List;

/**
 * Why a firm does not want a match.
 *
 * @param note in the firm's own words, may be empty
 * @param concepts what the match was about
 */
public record Objection(Why why, String note, List<String> concepts) {

    static final Objection NONE = new Objection(Why.UNSAID, "", List.of());

    private static final int LONGEST_NOTE = 1000;

    public Objection {
        var stripped = note.strip();
        note = stripped.substring(0, Math.min(LONGEST_NOTE, stripped.length()));
        concepts = concepts.stream().distinct().sorted().toList();
    }

    /** The reasons to choose from; {@code UNSAID} if nobody chose. */
    public enum Why {
        OTHER_PRODUCT,
        QUANTITY,
        QUALITY,
        PRICE,
        DISTANCE,
        COMPETITOR,
        KNOWN,
        TIME,
        OTHER,
        UNSAID
    }
}
