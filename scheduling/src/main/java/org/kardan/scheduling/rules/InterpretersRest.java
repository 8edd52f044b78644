package org.kardan.scheduling.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Slot;

/**
 * No interpreter works longer without a pause than allowed.
 *
 * <p>For every interpreter i with longest run r and every r + 1 directly following slots s of a day: not all of them
 * have a meeting of i.
 */
final class InterpretersRest implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.problem().interpreters().stream()
                .flatMap(one -> sheet.days().stream()
                        .flatMap(day -> runs(sheet.slotsOf(day), one.longestRun() + 1))
                        .map(run -> work(sheet, one, run))
                        .filter(work ->
                                work.stream().map(Placement::slot).distinct().count() > one.longestRun()))
                .map(work -> new Breach("interpreters-rest", work));
    }

    private static Stream<List<Slot>> runs(List<Slot> slots, int length) {
        return IntStream.rangeClosed(0, slots.size() - length).mapToObj(start -> slots.subList(start, start + length));
    }

    private static List<Placement> work(Timesheet sheet, Interpreter one, List<Slot> run) {
        return sheet.meetings()
                .filter(meeting -> one.id().equals(meeting.interpreter()))
                .filter(meeting -> run.stream().anyMatch(slot -> slot.id().equals(meeting.slot())))
                .toList();
    }
}
