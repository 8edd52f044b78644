package org.kardan.bench.timetable;

import java.util.List;
import java.util.stream.IntStream;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.published.Instance.Meeting;

/** What every model needs to know about an instance. */
final class Choices {

    private Choices() {}

    /** The slots, from 1, in which a meeting may be. */
    static int[] of(Instance instance, Meeting meeting) {
        return IntStream.rangeClosed(1, instance.slots())
                .filter(slot -> meeting.fixed() == 0 || meeting.fixed() == slot)
                .filter(slot -> switch (meeting.session()) {
                    case MORNING -> slot <= instance.morning();
                    case AFTERNOON -> slot > instance.morning();
                    case EITHER -> true;
                })
                .filter(slot -> !instance.forbidden().get(meeting.first() - 1).contains(slot))
                .filter(slot -> !instance.forbidden().get(meeting.second() - 1).contains(slot))
                .toArray();
    }

    static List<Meeting> meetingsOf(Instance instance, int participant) {
        return instance.meetings().stream()
                .filter(meeting -> meeting.seats(participant))
                .toList();
    }
}
