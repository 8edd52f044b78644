package org.kardan.scheduling.judging;

import java.util.stream.Stream;
import org.kardan.scheduling.published.Instance;

/**
 * A fixed meeting has its slot.
 *
 * <p>For every meeting m with fixed(m) ≠ 0: slot(m) = fixed(m).
 */
final class FixedKept implements Law {

    @Override
    public Stream<Verdict> broken(Instance instance, Schedule schedule) {
        return instance.meetings().stream()
                .filter(meeting -> meeting.fixed() != 0)
                .filter(meeting -> schedule.slotOf(meeting) != meeting.fixed())
                .map(meeting -> Verdict.of("fixed-kept", meeting.number()));
    }
}
