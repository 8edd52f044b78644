package org.kardan.congress.timetable;

import java.util.List;
import org.kardan.congress.wishes.Pair;

/** A pair without a meeting, and what stands in the way; parameters are ids or numbers, as the engine's reason says. */
public record Missing(Pair pair, boolean must, String reason, List<String> parameters) {

    public Missing {
        parameters = List.copyOf(parameters);
    }
}
