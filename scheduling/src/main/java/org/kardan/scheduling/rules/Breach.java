package org.kardan.scheduling.rules;

import java.util.List;
import org.kardan.scheduling.Placement;

/** A rule that is broken, and the meetings that break it together. */
public record Breach(String rule, List<Placement> placements) {

    public static Breach of(String rule, Placement... placements) {
        return new Breach(rule, List.of(placements));
    }
}
