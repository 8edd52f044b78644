package org.kardan.scheduling.rules;

import java.util.stream.Stream;

/**
 * Nobody meets while unavailable.
 *
 * <p>For every meeting m and p ∈ seats(m): slots(m) ∩ unavailable(p) = ∅.
 */
final class ParticipantsPresent implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.meetings()
                .filter(meeting -> sheet.people(meeting).stream()
                        .anyMatch(participant ->
                                sheet.slotsOf(meeting).stream().anyMatch(participant.unavailable()::contains)))
                .map(meeting -> Breach.of("participants-present", meeting));
    }
}
