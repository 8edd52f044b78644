package org.kardan.offers;

import java.util.List;
import org.kardan.matching.Band;
import org.kardan.register.FirmId;

/** Good matches that nobody has found before. */
public record MatchFound(List<Pair> pairs) {

    public MatchFound {
        pairs = List.copyOf(pairs);
    }

    /** A German and a Chinese firm that fit well. */
    public record Pair(FirmId german, FirmId chinese, Band band) {}
}
