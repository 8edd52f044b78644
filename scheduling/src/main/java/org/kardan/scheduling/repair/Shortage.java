package org.kardan.scheduling.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many published meetings cannot stay at their time, whatever is done.
 *
 * <p>Sum over the slots in which meetings begin: |impossible| + max(|possible, at no booth| − |tables|, |in need of
 * interpreters| − |largest matching of meetings and interpreters|); pauses of interpreters are left out.
 */
final class Shortage {

    private final int tables;

    Shortage(int tables) {
        this.tables = tables;
    }

    int of(List<Stay> stays) {
        var bySlot = stays.stream().collect(Collectors.groupingBy(Stay::slot));
        return bySlot.values().stream().mapToInt(this::inSlot).sum();
    }

    private int inSlot(List<Stay> stays) {
        var possible = stays.stream().filter(Stay::possible).toList();
        var spoken = possible.stream().filter(Stay::needsInterpreter).toList();
        int seated = (int) possible.stream().filter(stay -> !stay.hosted()).count();
        int unseated = Math.max(0, seated - tables);
        int unserved = spoken.size() - matched(spoken);
        return stays.size() - possible.size() + Math.max(unseated, unserved);
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
