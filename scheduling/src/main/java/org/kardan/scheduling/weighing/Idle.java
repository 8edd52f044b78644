package org.kardan.scheduling.weighing;

import java.util.List;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.rules.Timesheet;

/**
 * Length of day: idle slots between the first and the last meeting.
 *
 * <p>For every participant and day: of the slots in which the participant is available, those without a meeting that
 * have one before and one after them on that day.
 */
final class Idle implements Measure {

    @Override
    public long of(Timesheet sheet) {
        return sheet.problem().participants().stream()
                .mapToLong(one -> sheet.days().stream()
                        .mapToLong(day -> on(sheet, day, one))
                        .sum())
                .sum();
    }

    private static long on(Timesheet sheet, int day, Participant one) {
        List<Boolean> busy = sheet.slotsOf(day).stream()
                .filter(slot -> !one.unavailable().contains(slot.id()))
                .map(slot -> sheet.meets(one, slot))
                .toList();
        int first = busy.indexOf(true);
        return first < 0
                ? 0
                : busy.subList(first, busy.lastIndexOf(true)).stream()
                        .filter(meets -> !meets)
                        .count();
    }
}
