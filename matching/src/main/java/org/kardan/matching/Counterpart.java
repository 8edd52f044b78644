package org.kardan.matching;

import java.util.List;

/**
 * A party that fits another one, with the matches between them, best first; every entry occurs in at most one of them.
 *
 * <p>The score counts the best match fully, the next a quarter, the third a sixteenth: one good reason beats many weak
 * ones. It is the same seen from both sides.
 */
public record Counterpart(String party, double score, List<Match> matches) {

    private static final double NEXT = .25;

    public Counterpart {
        matches = List.copyOf(matches);
    }

    static Counterpart of(String party, List<Match> matches) {
        var score = 0.0;
        var factor = 1.0;
        for (var match : matches) {
            score += factor * match.score();
            factor *= NEXT;
        }
        return new Counterpart(party, score, matches);
    }

    /** The band of the best match. */
    public Band band() {
        return matches.getFirst().band();
    }
}
