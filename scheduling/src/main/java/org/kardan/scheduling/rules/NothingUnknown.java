package org.kardan.scheduling.rules;

import java.util.stream.Stream;

/**
 * A meeting names a wish, a slot, a table and, if any, an interpreter of this congress.
 *
 * <p>For every meeting m: wish(m) ∈ W ∧ slot(m) ∈ S ∧ table(m) ∈ L ∧ interpreter(m) ∈ I ∪ {none}.
 */
final class NothingUnknown implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.placements().stream()
                .filter(placement -> !sheet.isKnown(placement))
                .map(placement -> Breach.of("nothing-unknown", placement));
    }
}
