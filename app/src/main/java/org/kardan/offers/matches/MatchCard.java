package org.kardan.offers.matches;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kardan.matching.Band;
import org.kardan.offers.Offer;
import org.kardan.offers.interest.Answer;
import org.kardan.offers.interest.Objection.Why;
import org.kardan.register.Firm;
import org.kardan.search.Marked;

/**
 * How another firm fits the reader's, ready to be shown.
 *
 * @param answer what the own firm has said about the other; what the other has said is not known here
 * @param pairs the entries that meet, best first
 * @param introduction path of the introduction, empty if there is none
 */
record MatchCard(
        Firm firm,
        Firm other,
        Band band,
        double score,
        Optional<Answer> answer,
        List<Pair> pairs,
        String introduction) {

    MatchCard {
        pairs = List.copyOf(pairs);
    }

    /**
     * An entry of each firm.
     *
     * @param met key of how much of what is asked is shown
     * @param ownEntry id of the own entry, for "wrong concept"
     */
    record Pair(
            Text own,
            Text other,
            List<ReasonLine> reasons,
            String met,
            boolean littleUnderstood,
            double score,
            String ownEntry) {}

    /** An entry as written: the offer or request, or else the profile, with the shared words marked. */
    record Text(Firm firm, Optional<Offer> offer, Marked text) {}

    /** For the form: no reason first, so that nobody gives one by accident. */
    static List<Why> reasonsToRefuse() {
        return Stream.concat(Stream.of(Why.UNSAID), Stream.of(Why.values()).filter(why -> why != Why.UNSAID))
                .toList();
    }

    Pair best() {
        return pairs.getFirst();
    }

    List<Pair> further() {
        return pairs.subList(1, pairs.size());
    }
}
