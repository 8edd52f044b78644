package org.kardan.scheduling.judging;

import java.util.stream.IntStream;
import org.kardan.scheduling.published.Instance;

/**
 * A break of a participant is a maximal run of idle slots between two of their meetings.
 *
 * <p>breaks(p) = |{s : p meets in s, p idle in s + 1, p meets in some s' > s + 1}|.
 */
final class Breaks {

    private Breaks() {}

    static int of(int participant, Instance instance, Schedule schedule) {
        return (int) IntStream.range(1, instance.slots())
                .filter(slot -> schedule.meets(instance, participant, slot))
                .filter(slot -> !schedule.meets(instance, participant, slot + 1))
                .filter(slot -> IntStream.rangeClosed(slot + 2, instance.slots())
                        .anyMatch(later -> schedule.meets(instance, participant, later)))
                .count();
    }
}
