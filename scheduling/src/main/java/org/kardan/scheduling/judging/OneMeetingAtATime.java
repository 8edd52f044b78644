package org.kardan.scheduling.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.published.Instance.Meeting;

/**
 * A participant has at most one meeting per slot.
 *
 * <p>For every participant p and meetings m ≠ m' of p: slot(m) ≠ slot(m').
 */
final class OneMeetingAtATime implements Law {

    @Override
    public Stream<Verdict> broken(Instance instance, Schedule schedule) {
        var taken = new HashMap<List<Integer>, Meeting>();
        return instance.meetings().stream()
                .filter(meeting -> schedule.slotOf(meeting) != 0)
                .flatMap(meeting -> Stream.of(meeting.first(), meeting.second())
                        .map(one -> taken.putIfAbsent(List.of(one, schedule.slotOf(meeting)), meeting))
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(before -> Verdict.of("one-meeting-at-a-time", before.number(), meeting.number())));
    }
}
