package org.kardan.scheduling.interpreting;

import java.util.Set;
import java.util.stream.Stream;
import org.kardan.scheduling.rules.Breach;
import org.kardan.scheduling.rules.Rule;
import org.kardan.scheduling.rules.Timesheet;

/**
 * An interpreter serves one meeting at a time.
 *
 * <p>For every interpreter i and slot s: |{m : interpreter(m) = i ∧ s ∈ slots(m)}| ≤ 1.
 */
public final class OneMeetingPerInterpreter implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.sharingAtOnce(meeting -> meeting.interpreter() == null ? Set.of() : Set.of(meeting.interpreter()))
                .map(pair -> Breach.of("one-meeting-per-interpreter", pair.first(), pair.second()));
    }
}
