package org.kardan.scheduling.rules;

import java.util.stream.Stream;

/**
 * A meeting of several slots fills slots of one day that follow by their numbers.
 *
 * <p>For every meeting m: |slots(m)| = n(wish(m)), where slots(m) are the slots of the day of slot(m) whose numbers
 * begin with that of slot(m) and are fewer than n later.
 */
final class MeetingsUndivided implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.meetings()
                .filter(meeting ->
                        sheet.slotsOf(meeting).size() != sheet.wish(meeting).slots())
                .map(meeting -> Breach.of("meetings-undivided", meeting));
    }
}
