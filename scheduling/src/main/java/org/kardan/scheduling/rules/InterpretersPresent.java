package org.kardan.scheduling.rules;

import java.util.stream.Stream;

/**
 * No interpreter works while unavailable.
 *
 * <p>For every meeting m with an interpreter: slot(m) ∉ unavailable(interpreter(m)).
 */
final class InterpretersPresent implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.meetings()
                .filter(meeting -> sheet.interpreter(meeting)
                        .filter(one -> one.unavailable().contains(meeting.slot()))
                        .isPresent())
                .map(meeting -> Breach.of("interpreters-present", meeting));
    }
}
