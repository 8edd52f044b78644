package org.kardan.offers;

import java.util.List;
import org.kardan.matching.Band;
import org.kardan.matching.Match;
import org.kardan.matching.Reason;
import org.kardan.register.FirmId;

/**
 * How another firm fits a firm.
 *
 * @param score the same seen from both sides; orders a list, is no probability
 * @param matches the pairs of entries that fit, best first; never empty
 */
public record FirmMatch(FirmId firm, FirmId other, Band band, double score, List<Match> matches) {

    public FirmMatch {
        matches = List.copyOf(matches);
    }

    public Match best() {
        return matches.getFirst();
    }

    /** The reasons of the best pair, weightiest first. */
    public List<Reason> reasons() {
        return best().reasons();
    }
}
