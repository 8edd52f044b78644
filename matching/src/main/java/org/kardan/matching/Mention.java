package org.kardan.matching;

/** An entry speaks of a concept, in these words. */
public record Mention(String concept, String words, double confidence, Standing standing) {

    /** What people say about a concept that was found. A rejected one counts nowhere and is never shown. */
    public enum Standing {
        SUGGESTED,
        CONFIRMED,
        REJECTED
    }

    public static Mention suggested(Span span) {
        return new Mention(span.concept(), span.matched(), span.confidence(), Standing.SUGGESTED);
    }

    /** A concept that a person chose. */
    public static Mention confirmed(String concept, String words) {
        return new Mention(concept, words, 1, Standing.CONFIRMED);
    }

    public static Mention rejected(String concept) {
        return new Mention(concept, "", 0, Standing.REJECTED);
    }

    /** A person's word counts fully. */
    double trust() {
        return standing == Standing.CONFIRMED ? 1 : confidence;
    }
}
