package org.kardan.scheduling.interpreting;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.rules.Breach;
import org.kardan.scheduling.rules.Rule;
import org.kardan.scheduling.rules.Timesheet;

/**
 * No interpreter works longer without a pause than allowed.
 *
 * <p>For every interpreter i with longest run r and every r + 1 directly following slots s of a day: not all of them
 * have a meeting of i.
 */
public final class InterpretersRest implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.problem().interpreters().stream()
                .flatMap(one -> sheet.days().stream()
                        .flatMap(day -> runs(sheet.slotsOf(day), one.longestRun() + 1))
                        .filter(run -> run.stream().allMatch(slot -> sheet.works(one, slot)))
                        .map(run -> new Breach("interpreters-rest", work(sheet, one, run))));
    }

    private static Stream<List<Slot>> runs(List<Slot> slots, int length) {
        return IntStream.rangeClosed(0, slots.size() - length).mapToObj(start -> slots.subList(start, start + length));
    }

    private static List<Placement> work(Timesheet sheet, Interpreter one, List<Slot> run) {
        return sheet.meetings()
                .filter(meeting -> one.id().equals(meeting.interpreter()))
                .filter(meeting ->
                        run.stream().anyMatch(slot -> sheet.slotsOf(meeting).contains(slot.id())))
                .toList();
    }
}
