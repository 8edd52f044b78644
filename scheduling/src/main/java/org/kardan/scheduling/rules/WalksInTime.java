package org.kardan.scheduling.rules;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kardan.scheduling.Participant;

/**
 * Whoever goes on to a meeting that begins with the very next slot can be there in time.
 *
 * <p>Where seconds between slots are given, for every two meetings m, n of a participant, n beginning with the slot
 * directly after the last one of m: way(table(m), table(n)) ≤ those seconds.
 */
final class WalksInTime implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.problem().participants().stream()
                .flatMap(one -> sheet.days().stream().flatMap(day -> breaches(sheet, day, one)))
                .distinct();
    }

    private static Stream<Breach> breaches(Timesheet sheet, int day, Participant one) {
        var agenda = sheet.agenda(one, day);
        return IntStream.range(1, agenda.size())
                .filter(i -> sheet.followsDirectly(agenda.get(i - 1), agenda.get(i)))
                .filter(i -> !sheet.problem()
                        .aims()
                        .walks()
                        .inTime(sheet.table(agenda.get(i - 1)), sheet.table(agenda.get(i))))
                .mapToObj(i -> Breach.of("walks-in-time", agenda.get(i - 1), agenda.get(i)));
    }
}
