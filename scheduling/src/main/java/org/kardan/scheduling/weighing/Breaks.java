package org.kardan.scheduling.weighing;

import java.util.List;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.rules.Timesheet;

/**
 * The breaks of a timetable, counted by walking through everybody's day.
 *
 * <p>For every participant and day: the slots in which the participant is available, in order; a break begins with
 * every idle slot that directly follows a meeting, if another meeting comes later.
 */
final class Breaks implements Measure {

    @Override
    public long of(Timesheet sheet) {
        return sheet.problem().participants().stream()
                .mapToLong(one -> sheet.days().stream()
                        .mapToLong(day -> on(sheet, day, one))
                        .sum())
                .sum();
    }

    private static int on(Timesheet sheet, int day, Participant one) {
        var busy = sheet.slotsOf(day).stream()
                .filter(slot -> !one.unavailable().contains(slot.id()))
                .map(slot -> sheet.meets(one, slot))
                .toList();
        int breaks = 0;
        for (int i = 1; i < busy.size(); i++) {
            if (busy.get(i - 1) && !busy.get(i) && laterMeeting(busy, i)) {
                breaks++;
            }
        }
        return breaks;
    }

    private static boolean laterMeeting(List<Boolean> day, int from) {
        return day.subList(from, day.size()).contains(true);
    }
}
