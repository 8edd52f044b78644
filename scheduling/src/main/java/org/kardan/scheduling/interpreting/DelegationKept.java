package org.kardan.scheduling.interpreting;

import java.util.stream.Stream;
import org.kardan.scheduling.rules.Breach;
import org.kardan.scheduling.rules.Rule;
import org.kardan.scheduling.rules.Timesheet;

/**
 * An interpreter attached to a delegation works for nobody else.
 *
 * <p>For every meeting m with an interpreter i and delegation(i) ≠ ∅: seats(m) ∩ delegation(i) ≠ ∅.
 */
public final class DelegationKept implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.meetings()
                .filter(meeting -> sheet.interpreter(meeting)
                        .filter(one -> !one.serves(sheet.wish(meeting).people()))
                        .isPresent())
                .map(meeting -> Breach.of("delegation-kept", meeting));
    }
}
