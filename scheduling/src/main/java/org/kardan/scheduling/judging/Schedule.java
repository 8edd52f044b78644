package org.kardan.scheduling.judging;

import java.util.List;
import java.util.stream.Stream;
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

    /** Whether the participant has a meeting in this slot. */
    boolean meets(Instance instance, int participant, int slot) {
        return meetingsOf(instance, participant).anyMatch(meeting -> slotOf(meeting) == slot);
    }

    Stream<Meeting> meetingsOf(Instance instance, int participant) {
        return instance.meetings().stream().filter(meeting -> meeting.seats(participant));
    }
}
