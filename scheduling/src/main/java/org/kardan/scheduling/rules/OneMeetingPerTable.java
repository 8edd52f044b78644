package org.kardan.scheduling.rules;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A table holds one meeting at a time.
 *
 * <p>For every table l and slot s: |{m : table(m) = l ∧ s ∈ slots(m)}| ≤ 1.
 */
final class OneMeetingPerTable implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.sharingAtOnce(meeting -> Set.of(meeting.table()))
                .map(pair -> Breach.of("one-meeting-per-table", pair.first(), pair.second()));
    }
}
