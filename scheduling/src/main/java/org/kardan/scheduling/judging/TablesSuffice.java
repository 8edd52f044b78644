package org.kardan.scheduling.judging;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.published.Instance.Meeting;

/**
 * A slot holds no more meetings than there are tables.
 *
 * <p>For every slot s: |{m : slot(m) = s}| ≤ L.
 */
final class TablesSuffice implements Law {

    @Override
    public Stream<Verdict> broken(Instance instance, Schedule schedule) {
        return IntStream.rangeClosed(1, instance.slots())
                .mapToObj(slot -> instance.meetings().stream()
                        .filter(meeting -> schedule.slotOf(meeting) == slot)
                        .map(Meeting::number)
                        .toList())
                .filter(meetings -> meetings.size() > instance.tables())
                .map(meetings -> new Verdict("tables-suffice", meetings));
    }
}
