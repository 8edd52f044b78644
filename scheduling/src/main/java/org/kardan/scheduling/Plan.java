package org.kardan.scheduling;

import java.util.List;

/**
 * A timetable that keeps every rule, and how far it is from the best possible.
 *
 * @param bound no plan that reaches the bound in all {@link Goal}s before one is better than the bound in that one
 */
public record Plan(
        Status status,
        List<Placement> placements,
        List<Unplaced> unplaced,
        Score score,
        Score bound,
        double firstSolutionSeconds,
        double seconds) {

    public Plan {
        placements = List.copyOf(placements);
        unplaced = List.copyOf(unplaced);
    }

    /** At most this many per cent more value is possible. */
    public double gapPercent() {
        if (score.value() == 0) {
            return bound.value() == 0 ? 0 : 100;
        }
        return 100.0 * (bound.value() - score.value()) / score.value();
    }
}
