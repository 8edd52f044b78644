package org.kardan.scheduling.rules;

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
                .filter(one -> sheet.meetingsOf(one).size() > one.mostMeetings())
                .map(one -> new Breach("meetings-within-limit", sheet.meetingsOf(one)));
    }
}
