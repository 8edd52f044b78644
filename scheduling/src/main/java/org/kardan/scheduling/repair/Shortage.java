package org.kardan.scheduling.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many published meetings of a day cannot stay at their time, whatever is done.
 *
 * <p>|impossible| + the most, over all ways to cut the day into stretches of slots, of Σ over the stretches: for a
 * single slot max(|possible, at no booth| − |tables|, |in need of interpreters| − |largest matching of meetings and
 * interpreters|); for more slots |in need of interpreters| − Σ over interpreters of the most slots of the stretch they
 * can work in with their pauses, counted apart where meetings have no interpreter in common.
 */
final class Shortage {

    private final int tables;
    private final Duty duty;
    private final List<Stay> stays;
    private final Map<Integer, List<Stay>> possible;
    private final List<Group> groups = new ArrayList<>();

    /** Meetings that compete for the same interpreters. */
    private record Group(Set<String> interpreters, List<Stay> meetings) {

        Group(Stay first) {
            this(new HashSet<>(first.interpreters()), new ArrayList<>(List.of(first)));
        }

        boolean meets(Group other) {
            return other.interpreters.stream().anyMatch(interpreters::contains);
        }

        void join(Group other) {
            interpreters.addAll(other.interpreters);
            meetings.addAll(other.meetings);
        }
    }

    /** @param stays of one day */
    Shortage(int tables, Duty duty, List<Stay> stays) {
        this.tables = tables;
        this.duty = duty;
        this.stays = stays;
        possible = stays.stream().filter(Stay::possible).collect(Collectors.groupingBy(Stay::slot));
        stays.stream()
                .filter(stay -> stay.possible() && stay.needsInterpreter())
                .forEach(stay -> group(new Group(stay)));
    }

    private void group(Group one) {
        var rivals = groups.stream().filter(one::meets).toList();
        if (rivals.isEmpty()) {
            groups.add(one);
            return;
        }
        rivals.getFirst().join(one);
        rivals.stream().skip(1).forEach(other -> {
            rivals.getFirst().join(other);
            groups.remove(other);
        });
    }

    int meetings() {
        int impossible = (int) stays.stream().filter(stay -> !stay.possible()).count();
        int first = stays.stream().mapToInt(Stay::slot).min().orElse(0);
        int last = stays.stream().mapToInt(Stay::slot).max().orElse(-1);
        var most = new int[last - first + 2];
        for (int end = first; end <= last; end++) {
            most[end - first + 1] = most[end - first] + inSlot(possible.getOrDefault(end, List.of()));
            for (int start = first; start < end; start++) {
                most[end - first + 1] = Math.max(most[end - first + 1], most[start - first] + within(start, end));
            }
        }
        return impossible + most[last - first + 1];
    }

    private int within(int start, int end) {
        return groups.stream()
                .mapToInt(group -> Math.max(0, asked(group, start, end) - spare(group, start, end)))
                .sum();
    }

    private static int asked(Group group, int start, int end) {
        return (int) group.meetings().stream()
                .filter(stay -> stay.slot() >= start && stay.slot() <= end)
                .count();
    }

    private int spare(Group group, int start, int end) {
        return group.interpreters().stream()
                .mapToInt(one -> duty.spare(duty.number(one), start, end))
                .sum();
    }

    private int inSlot(List<Stay> there) {
        var spoken = there.stream().filter(Stay::needsInterpreter).toList();
        int seated = (int) there.stream().filter(stay -> !stay.hosted()).count();
        return Math.max(Math.max(0, seated - tables), spoken.size() - matched(spoken));
    }

    /** The most meetings that different interpreters can serve at once: augmenting paths (Kuhn 1955). */
    private static int matched(List<Stay> meetings) {
        var served = new HashMap<String, Stay>();
        return (int) meetings.stream()
                .filter(one -> augment(one, served, new HashSet<>()))
                .count();
    }

    private static boolean augment(Stay meeting, Map<String, Stay> served, Set<String> seen) {
        for (var one : meeting.interpreters()) {
            if (seen.add(one)) {
                var other = served.get(one);
                if (other == null || augment(other, served, seen)) {
                    served.put(one, meeting);
                    return true;
                }
            }
        }
        return false;
    }
}
