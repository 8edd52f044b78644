package org.kardan.scheduling.interpreting;

import java.util.stream.Stream;
import org.kardan.scheduling.rules.Breach;
import org.kardan.scheduling.rules.Rule;
import org.kardan.scheduling.rules.Timesheet;

/**
 * No interpreter works while unavailable.
 *
 * <p>For every meeting m with an interpreter: slots(m) ∩ unavailable(interpreter(m)) = ∅.
 */
public final class InterpretersPresent implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.meetings()
                .filter(meeting -> sheet.interpreter(meeting)
                        .filter(one -> sheet.slotsOf(meeting).stream().anyMatch(one.unavailable()::contains))
                        .isPresent())
                .map(meeting -> Breach.of("interpreters-present", meeting));
    }
}
