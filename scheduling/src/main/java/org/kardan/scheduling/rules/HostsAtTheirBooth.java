package org.kardan.scheduling.rules;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;

/**
 * A meeting with a host is at the booth of one of its hosts; nobody else meets there.
 *
 * <p>For every meeting m: table(m) ∈ booths(seats(m)), or booths(seats(m)) = ∅ and table(m) is nobody's booth.
 */
final class HostsAtTheirBooth implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        var all = booths(sheet.problem().participants().stream());
        return sheet.meetings()
                .filter(meeting -> !right(sheet, meeting, all))
                .map(meeting -> Breach.of("hosts-at-their-booth", meeting));
    }

    private static boolean right(Timesheet sheet, Placement meeting, Set<String> all) {
        var own = booths(sheet.people(meeting).stream());
        return own.isEmpty() ? !all.contains(meeting.table()) : own.contains(meeting.table());
    }

    private static Set<String> booths(Stream<Participant> people) {
        return people.map(Participant::booth).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
