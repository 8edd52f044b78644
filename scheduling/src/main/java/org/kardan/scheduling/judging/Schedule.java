package org.kardan.scheduling.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.published.Instance.Meeting;

/** The slot of every meeting, in the order of the meetings' numbers; a meeting without a slot has 0. */
public record Schedule(List<Integer> slots) {

    public Schedule {
        slots = List.copyOf(slots);
    }

    public int slotOf(Meeting meeting) {
        return slots.get(meeting.number() - 1);
    }

    /** The slots in which each participant meets somebody, in order of time; index 0 is nobody. */
    List<SortedSet<Integer>> days(Instance instance) {
        var days = new ArrayList<SortedSet<Integer>>();
        IntStream.rangeClosed(0, instance.participants()).forEach(_ -> days.add(new TreeSet<>()));
        instance.meetings().stream().filter(meeting -> slotOf(meeting) != 0).forEach(meeting -> {
            days.get(meeting.first()).add(slotOf(meeting));
            days.get(meeting.second()).add(slotOf(meeting));
        });
        return days;
    }
}
