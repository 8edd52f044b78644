package org.kardan.scheduling.rules;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A wish is fulfilled once.
 *
 * <p>For every wish w: |{m : wish(m) = w}| ≤ 1.
 */
final class OncePerWish implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.sharing(meeting -> Set.of(meeting.wish()))
                .map(pair -> Breach.of("once-per-wish", pair.first(), pair.second()));
    }
}
