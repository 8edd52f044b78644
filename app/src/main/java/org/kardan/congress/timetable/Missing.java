package org.kardan.congress.timetable;

import java.util.List;
import org.kardan.congress.wishes.Pair;
import org.kardan.scheduling.explaining.Obstacle;

/**
 * A pair without a meeting, and what stands in the way.
 *
 * @param parameters ids or numbers, as the engine's reason says
 * @param obstacles what closes which slots; empty for timetables made before obstacles were kept
 */
public record Missing(
        Pair pair, boolean must, String reason, List<String> parameters, List<Obstacle> obstacles) {

    public Missing {
        parameters = List.copyOf(parameters);
        obstacles = List.copyOf(obstacles);
    }
}
