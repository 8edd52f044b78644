package org.kardan.scheduling.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kardan.scheduling.Goal;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.planning.Planning;
import org.kardan.scheduling.rules.Rulebook;
import org.kardan.scheduling.rules.Timesheet;

/**
 * The second half of a repair: everything that stays is locked, and what is free is used by the old objective.
 *
 * <p>A lost table that a meeting under way still needs is locked by meetings of nobody in all slots to come.
 */
final class Refill {

    /** No id of a congress begins so. */
    private static final String NOBODY = "\u0001";

    private final Aftermath aftermath;
    private final Stop stop;

    Refill(Aftermath aftermath, Stop stop) {
        this.aftermath = aftermath;
        this.stop = stop;
    }

    /** Where these wishes fit beside what stays; others are left out. */
    List<Placement> some(List<Placement> staying, Set<String> wishes, Limits limits) {
        var there = staying.stream().map(Placement::wish).collect(Collectors.toSet());
        var plan = run(staying, wish -> there.contains(wish.id()) || wishes.contains(wish.id()), limits);
        return real(plan.placements());
    }

    /** The whole plan, judged by the rules of the congress as it is now. */
    Plan all(List<Placement> staying, Limits limits) {
        var plan = run(staying, _ -> true, limits);
        var placements = real(plan.placements());
        long phantoms = plan.placements().size() - placements.size();
        var score = Rulebook.scoreOf(aftermath.problem(), placements);
        var bound = plan.bound();
        return new Plan(
                plan.status(),
                placements,
                plan.unplaced(),
                score,
                bound.with(Goal.VALUE, bound.value() - phantoms),
                plan.firstSolutionSeconds(),
                plan.seconds());
    }

    private Plan run(List<Placement> staying, Predicate<Wish> asked, Limits limits) {
        return new Planning(guarded(staying, asked), limits, _ -> {}, stop).resume(List.of(), false);
    }

    private static List<Placement> real(List<Placement> placements) {
        return placements.stream().filter(one -> !one.wish().startsWith(NOBODY)).toList();
    }

    private Problem guarded(List<Placement> staying, Predicate<Wish> asked) {
        var problem = aftermath.problem();
        var participants = new ArrayList<>(problem.participants());
        var wishes = new ArrayList<>(asked(asked));
        var locked = new ArrayList<>(staying);
        var slots = new HashSet<>(aftermath.timeline().coming());
        for (var table : problem.tables()) {
            if (aftermath.lostTables().contains(table.id()) && !isBooth(table)) {
                var first = NOBODY + table.id();
                var second = NOBODY + NOBODY + table.id();
                participants.add(nobody(first));
                participants.add(nobody(second));
                for (var slot : free(table, slots, staying)) {
                    var id = NOBODY + slot + NOBODY + table.id();
                    wishes.add(Wish.of(id, first, second, 1));
                    locked.add(new Placement(id, slot, table.id(), null));
                }
            }
        }
        return new Problem(
                problem.slots(),
                problem.tables(),
                participants,
                problem.interpreters(),
                wishes,
                locked,
                problem.aims());
    }

    private List<Wish> asked(Predicate<Wish> which) {
        var asked = aftermath.problem().wishes().stream().filter(which).toList();
        var ids = asked.stream().map(Wish::id).collect(Collectors.toSet());
        return asked.stream()
                .map(wish -> wish.afterAll(
                        wish.after().stream().filter(ids::contains).collect(Collectors.toSet())))
                .toList();
    }

    private boolean isBooth(Table table) {
        return aftermath.problem().participants().stream()
                .anyMatch(one -> table.id().equals(one.booth()));
    }

    /** Slots in which no meeting that began before still needs the table. */
    private Set<String> free(Table table, Set<String> slots, List<Placement> staying) {
        var sheet = new Timesheet(aftermath.problem(), staying);
        var free = new HashSet<>(slots);
        staying.stream()
                .filter(one -> one.table().equals(table.id()))
                .forEach(one -> free.removeAll(sheet.slotsOf(one)));
        return free;
    }

    private static Participant nobody(String id) {
        return new Participant(id, "", Set.of(NOBODY), Set.of(), Integer.MAX_VALUE);
    }
}
