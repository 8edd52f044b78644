package org.kardan.scheduling.rules;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A locked meeting stays exactly as it is.
 *
 * <p>locked ⊆ timetable.
 */
final class LocksKept implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        var timetable = Set.copyOf(sheet.placements());
        return sheet.problem().locked().stream()
                .filter(lock -> !timetable.contains(lock))
                .map(lock -> Breach.of("locks-kept", lock));
    }
}
