package org.kardan.scheduling.rules;

import java.util.stream.Stream;

/**
 * A locked meeting stays exactly as it is.
 *
 * <p>locked ⊆ timetable.
 */
final class LocksKept implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.problem().locked().stream()
                .filter(lock -> !sheet.placements().contains(lock))
                .map(lock -> Breach.of("locks-kept", lock));
    }
}
