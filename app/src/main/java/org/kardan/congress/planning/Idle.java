package org.kardan.congress.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kardan.congress.Slot;
import org.kardan.congress.registration.Delegate;
import org.kardan.congress.timetable.Meeting;

/**
 * How often people wait between two of their meetings of a day.
 *
 * <p>A break is a maximal run of idle slots between two meetings; slots in which the person is away do not count.
 */
final class Idle {

    private Idle() {}

    static int breaks(Gathering gathering, List<Meeting> meetings) {
        var busy = new HashMap<UUID, Set<Integer>>();
        for (var meeting : meetings) {
            busy.computeIfAbsent(meeting.firstDelegate(), _ -> new HashSet<>()).add(meeting.slot());
            busy.computeIfAbsent(meeting.secondDelegate(), _ -> new HashSet<>()).add(meeting.slot());
        }
        var days = days(gathering);
        return gathering.delegates().values().stream()
                .flatMap(List::stream)
                .mapToInt(delegate -> breaks(delegate, busy.getOrDefault(delegate.id(), Set.of()), days))
                .sum();
    }

    private static Map<LocalDate, List<Integer>> days(Gathering gathering) {
        return gathering.slots().stream()
                .collect(Collectors.groupingBy(
                        slot -> slot.starts().atZone(gathering.zone().id()).toLocalDate(),
                        Collectors.mapping(Slot::number, Collectors.toList())));
    }

    private static int breaks(Delegate delegate, Set<Integer> busy, Map<LocalDate, List<Integer>> days) {
        return days.values().stream()
                .mapToInt(day -> breaks(delegate, busy, day))
                .sum();
    }

    private static int breaks(Delegate delegate, Set<Integer> busy, List<Integer> day) {
        var breaks = 0;
        var seen = false;
        var idle = false;
        for (var slot : day) {
            if (busy.contains(slot)) {
                breaks += seen && idle ? 1 : 0;
                seen = true;
                idle = false;
            } else if (!delegate.unavailable().contains(slot)) {
                idle = true;
            }
        }
        return breaks;
    }
}
