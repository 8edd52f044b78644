package org.kardan.scheduling.explaining;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.rules.Timesheet;

/** Whether those of a wish could be at a free table in time, and from there at their next meeting. */
final class Reach {

    private final Problem problem;
    private final Timesheet sheet;
    private final Set<String> booths;

    Reach(Problem problem, Plan plan) {
        this.problem = problem;
        sheet = new Timesheet(problem, plan.placements());
        booths = problem.participants().stream()
                .map(Participant::booth)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether tables are free in this slot, but all of them too far from where somebody comes from or goes to. */
    boolean isTooFar(Wish wish, String slot) {
        if (problem.aims().walks().change() == null) {
            return false;
        }
        var free = places(wish)
                .map(table -> new Placement(wish.id(), slot, table, null))
                .filter(this::isFree)
                .toList();
        return !free.isEmpty() && free.stream().noneMatch(this::isInTime);
    }

    private Stream<String> places(Wish wish) {
        var hosts = wish.people().stream()
                .map(id -> sheet.participant(id).booth())
                .filter(Objects::nonNull)
                .toList();
        return hosts.isEmpty()
                ? problem.tables().stream().map(Table::id).filter(table -> !booths.contains(table))
                : hosts.stream();
    }

    private boolean isFree(Placement trial) {
        var slots = sheet.slotsOf(trial);
        return sheet.meetings()
                .filter(other -> other.table().equals(trial.table()))
                .allMatch(other -> Collections.disjoint(sheet.slotsOf(other), slots));
    }

    private boolean isInTime(Placement trial) {
        List<String> people = sheet.wish(trial).people();
        return sheet.meetings()
                .filter(other -> !Collections.disjoint(sheet.wish(other).people(), people))
                .filter(other -> sheet.followsDirectly(other, trial) || sheet.followsDirectly(trial, other))
                .allMatch(other -> problem.aims().walks().inTime(sheet.table(other), sheet.table(trial)));
    }
}
