package org.kardan.scheduling.rules;

import java.util.stream.Stream;

/**
 * A wish bound to a slot is fulfilled in that slot or not at all.
 *
 * <p>For every meeting m with fixed(wish(m)) present: slot(m) = fixed(wish(m)).
 */
final class FixedSlotKept implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.meetings()
                .filter(meeting -> sheet.wish(meeting).fixedSlot() != null)
                .filter(meeting -> !meeting.slot().equals(sheet.wish(meeting).fixedSlot()))
                .map(meeting -> Breach.of("fixed-slot-kept", meeting));
    }
}
