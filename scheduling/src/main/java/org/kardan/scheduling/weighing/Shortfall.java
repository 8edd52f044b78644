package org.kardan.scheduling.weighing;

import org.kardan.scheduling.aims.Target;
import org.kardan.scheduling.rules.Timesheet;

/**
 * Meetings missing to the targets.
 *
 * <p>Σ over targets t of max(0, least(t) − |{m : seats(m) ∩ participants(t) ≠ ∅}|).
 */
final class Shortfall implements Measure {

    @Override
    public long of(Timesheet sheet) {
        return sheet.problem().aims().targets().stream()
                .mapToLong(target -> Math.max(0, target.meetings() - met(sheet, target)))
                .sum();
    }

    private static long met(Timesheet sheet, Target target) {
        return sheet.meetings()
                .filter(meeting -> sheet.wish(meeting).people().stream().anyMatch(target.participants()::contains))
                .count();
    }
}
