package org.kardan.scheduling.explaining;

import java.util.List;

/**
 * Why a wish has no meeting in a plan: every slot has its obstacle, and no smaller number of obstacles would close all
 * slots. Slots that are open after all come last, as not tried.
 */
public record Conflict(String wish, List<Obstacle> obstacles) {

    public Conflict {
        obstacles = List.copyOf(obstacles);
    }
}
