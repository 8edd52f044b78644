package org.kardan.scheduling.rules;

import java.util.stream.Stream;

/**
 * A meeting is never in a slot its wish forbids.
 *
 * <p>For every meeting m: slots(m) ∩ forbidden(wish(m)) = ∅.
 */
final class ForbiddenSlotsKept implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.meetings()
                .filter(meeting -> sheet.slotsOf(meeting).stream()
                        .anyMatch(sheet.wish(meeting).forbidden()::contains))
                .map(meeting -> Breach.of("forbidden-slots-kept", meeting));
    }
}
