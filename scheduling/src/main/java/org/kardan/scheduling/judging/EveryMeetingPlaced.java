package org.kardan.scheduling.judging;

import java.util.stream.Stream;
import org.kardan.scheduling.published.Instance;

/**
 * Every meeting has a slot.
 *
 * <p>For every meeting m: 1 ≤ slot(m) ≤ |T|.
 */
final class EveryMeetingPlaced implements Law {

    @Override
    public Stream<Verdict> broken(Instance instance, Schedule schedule) {
        return instance.meetings().stream()
                .filter(meeting -> schedule.slotOf(meeting) < 1 || schedule.slotOf(meeting) > instance.slots())
                .map(meeting -> Verdict.of("every-meeting-placed", meeting.number()));
    }
}
