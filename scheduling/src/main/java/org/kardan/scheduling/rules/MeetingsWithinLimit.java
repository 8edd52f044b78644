package org.kardan.scheduling.rules;

import java.util.List;
import java.util.stream.Stream;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;

/**
 * Nobody has more meetings than allowed.
 *
 * <p>For every participant p: |{m : p ∈ seats(m)}| ≤ most(p).
 */
final class MeetingsWithinLimit implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.problem().participants().stream()
                .filter(one -> meetingsOf(sheet, one).size() > one.mostMeetings())
                .map(one -> new Breach("meetings-within-limit", meetingsOf(sheet, one)));
    }

    private static List<Placement> meetingsOf(Timesheet sheet, Participant one) {
        return sheet.meetings().filter(meeting -> sheet.seats(meeting, one)).toList();
    }
}
