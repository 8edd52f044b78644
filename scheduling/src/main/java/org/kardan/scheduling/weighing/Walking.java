package org.kardan.scheduling.weighing;

import java.util.stream.IntStream;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.rules.Timesheet;

/**
 * Seconds of walking.
 *
 * <p>For every participant and day, the meetings in order of time: Σ over i of way(table(mᵢ), table(mᵢ₊₁)).
 */
final class Walking implements Measure {

    @Override
    public long of(Timesheet sheet) {
        return sheet.problem().participants().stream()
                .mapToLong(one -> sheet.days().stream()
                        .mapToLong(day -> on(sheet, day, one))
                        .sum())
                .sum();
    }

    private static long on(Timesheet sheet, int day, Participant one) {
        var agenda = sheet.agenda(one, day);
        return IntStream.range(1, agenda.size())
                .mapToLong(i -> sheet.problem()
                        .aims()
                        .walks()
                        .seconds(sheet.table(agenda.get(i - 1)), sheet.table(agenda.get(i))))
                .sum();
    }
}
