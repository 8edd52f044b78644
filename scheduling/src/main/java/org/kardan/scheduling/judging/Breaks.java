package org.kardan.scheduling.judging;

import java.util.List;
import java.util.SortedSet;
import org.kardan.scheduling.published.Instance;

/**
 * A break of a participant is a maximal run of idle slots between two of their meetings.
 *
 * <p>breaks(p) = |{s : p meets in s, p idle in s + 1, p meets in some s' > s + 1}|.
 */
final class Breaks {

    private Breaks() {}

    /** @param day the slots in which a participant meets somebody */
    static int of(SortedSet<Integer> day) {
        return (int) day.stream()
                .filter(slot -> !day.contains(slot + 1))
                .filter(slot -> slot < day.last())
                .count();
    }

    static List<Integer> ofEach(Instance instance, Schedule schedule) {
        return schedule.days(instance).stream().skip(1).map(Breaks::of).toList();
    }
}
