package org.kardan.scheduling.rules;

import java.util.stream.Stream;

/**
 * Nobody meets while unavailable.
 *
 * <p>For every meeting m and p ∈ seats(m): slot(m) ∉ unavailable(p).
 */
final class ParticipantsPresent implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.meetings()
                .filter(meeting -> sheet.problem().participants().stream()
                        .filter(participant -> sheet.seats(meeting, participant))
                        .anyMatch(participant -> participant.unavailable().contains(meeting.slot())))
                .map(meeting -> Breach.of("participants-present", meeting));
    }
}
