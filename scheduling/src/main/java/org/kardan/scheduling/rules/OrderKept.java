package org.kardan.scheduling.rules;

import java.util.stream.Stream;

/**
 * What comes before a meeting is over when it begins.
 *
 * <p>For all meetings m, n with wish(n) ∈ after(wish(m)): every slot of n is earlier than every slot of m.
 */
final class OrderKept implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.meetings()
                .filter(later -> !sheet.wish(later).after().isEmpty())
                .flatMap(later -> sheet.meetings()
                        .filter(earlier -> sheet.wish(later).after().contains(earlier.wish()))
                        .filter(earlier -> !sheet.isOver(earlier, later))
                        .map(earlier -> Breach.of("order-kept", earlier, later)));
    }
}
