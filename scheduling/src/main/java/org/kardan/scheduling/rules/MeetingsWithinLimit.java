package org.kardan.scheduling.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * Nobody has more meetings than allowed.
 *
 * <p>For every participant p: |{m : p ∈ seats(m)}| ≤ most(p).
 */
final class MeetingsWithinLimit implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.problem().participants().stream()
                .filter(one -> sheet.meetings().filter(meeting -> sheet.seats(meeting, one)).count() > one.mostMeetings())
                .map(one -> sheet.meetings().filter(meeting -> sheet.seats(meeting, one)).toList())
                .map(meetings -> new Breach("meetings-within-limit", List.copyOf(meetings)));
    }
}
