package org.kardan.matching;

import java.util.List;

/**
 * A request and an offer that fit, with the reasons, weightiest first. The score is the sum of their shares.
 *
 * @param met share of what the request asks for that the offer shows, 0 to 1
 * @param coverage how much of the less understood of both texts was understood
 */
public record Match(Entry request, Entry offer, double score, List<Reason> reasons, double met, double coverage) {

    private static final double LITTLE = .25;

    public Match {
        reasons = List.copyOf(reasons);
    }

    public Band band() {
        return Band.of(score);
    }

    /** Too few words were understood to rely on the concepts alone: say so. */
    public boolean littleUnderstood() {
        return coverage < LITTLE;
    }

    /** The entry of the other party. */
    public Entry other(String party) {
        return request.party().equals(party) ? offer : request;
    }
}
