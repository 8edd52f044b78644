package org.kardan.scheduling.judging;

import java.util.stream.Stream;
import org.kardan.scheduling.published.Instance;

/**
 * Nobody meets in a slot forbidden to them.
 *
 * <p>For every meeting m of p and q: slot(m) ∉ forbidden(p) ∪ forbidden(q).
 */
final class ForbiddenKept implements Law {

    @Override
    public Stream<Verdict> broken(Instance instance, Schedule schedule) {
        return instance.meetings().stream()
                .filter(meeting -> instance.forbidden().get(meeting.first() - 1).contains(schedule.slotOf(meeting))
                        || instance.forbidden().get(meeting.second() - 1).contains(schedule.slotOf(meeting)))
                .map(meeting -> Verdict.of("forbidden-kept", meeting.number()));
    }
}
