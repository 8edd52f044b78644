package org.kardan.scheduling.rules;

import java.util.stream.Stream;

/**
 * A participant sits in one meeting at a time.
 *
 * <p>For every participant p and slot s: |{m : p ∈ seats(m) ∧ s ∈ slots(m)}| ≤ 1.
 */
final class OneSeatPerParticipant implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.sharingAtOnce(meeting -> sheet.wish(meeting).people())
                .map(pair -> Breach.of("one-seat-per-participant", pair.first(), pair.second()));
    }
}
