package org.kardan.scheduling.explaining;

import java.util.List;
import org.kardan.scheduling.Unplaced.Reason;

/**
 * One thing that keeps a wish out of some slots.
 *
 * @param subjects whom or what it is about, as the reason says; empty for tables, order and interpreters
 * @param slots in order of time; of several obstacles in one slot only the first is named there
 * @param meetings wishes whose meetings are in the way, where somebody is busy or the order forbids it
 */
public record Obstacle(Reason reason, List<String> subjects, List<String> slots, List<String> meetings) {

    public Obstacle {
        subjects = List.copyOf(subjects);
        slots = List.copyOf(slots);
        meetings = List.copyOf(meetings);
    }
}
