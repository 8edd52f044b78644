package org.kardan.scheduling.weighing;

import org.kardan.scheduling.rules.Timesheet;

/**
 * Meetings whose interpreter does not know their field.
 *
 * <p>|{m : field(m) known, interpreter(m) = i, field(m) ∉ fields(i)}|.
 */
final class Unversed implements Measure {

    @Override
    public long of(Timesheet sheet) {
        return sheet.meetings()
                .filter(meeting -> sheet.interpreter(meeting)
                        .filter(one -> !one.knows(sheet.wish(meeting)))
                        .isPresent())
                .count();
    }
}
