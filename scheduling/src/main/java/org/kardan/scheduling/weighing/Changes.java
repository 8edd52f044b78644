package org.kardan.scheduling.weighing;

import java.util.Objects;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.rules.Timesheet;

/**
 * How often participants have to get used to another interpreter, who has to be briefed on them.
 *
 * <p>Σ over participants p of max(0, |{interpreter(m) : p ∈ seats(m)}| − 1).
 */
final class Changes implements Measure {

    @Override
    public long of(Timesheet sheet) {
        return sheet.problem().participants().stream()
                .mapToLong(one -> Math.max(0, interpreters(sheet, one) - 1))
                .sum();
    }

    private static long interpreters(Timesheet sheet, Participant one) {
        return sheet.meetingsOf(one).stream()
                .map(Placement::interpreter)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
