package org.kardan.scheduling.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.rules.Timesheet;

/** What the congress asks for once the changes of a situation have happened. */
final class Aftermath {

    private final Situation situation;
    private final Timeline timeline;
    private final List<Placement> begun;
    private final Timesheet sheet;
    private final Set<String> unwanted = new HashSet<>();
    private final Set<String> lostTables = new HashSet<>();
    private final Map<String, Set<String>> seated = new HashMap<>();
    private final Problem problem;

    Aftermath(Situation situation) {
        this.situation = situation;
        timeline = new Timeline(situation.problem().slots(), situation.now());
        begun = situation.published().stream()
                .filter(one -> timeline.begun(one.slot()))
                .toList();
        sheet = new Timesheet(situation.problem(), begun);
        situation.changes().forEach(this::withdraw);
        begun.forEach(one -> unwanted.remove(one.wish()));
        begun.forEach(one -> sheet.people(one)
                .forEach(person -> seated.computeIfAbsent(person.id(), _ -> new HashSet<>())
                        .addAll(sheet.slotsOf(one))));
        problem = changed();
    }

    /** The congress as it is now; meetings that have begun are locked. */
    Problem problem() {
        return problem;
    }

    Timeline timeline() {
        return timeline;
    }

    List<Placement> begun() {
        return begun;
    }

    /** Wishes that nobody has any more. */
    Set<String> unwanted() {
        return unwanted;
    }

    Set<String> lostTables() {
        return lostTables;
    }

    /** Meetings that have not begun and are still wanted, as published. */
    List<Placement> wanted() {
        return situation.published().stream()
                .filter(one -> !timeline.begun(one.slot()))
                .filter(one -> !unwanted.contains(one.wish()))
                .toList();
    }

    /** Tables that are always some participant's. */
    private Set<String> booths() {
        return problem.participants().stream()
                .map(Participant::booth)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Tables that everybody may use, and that are not lost. */
    List<String> commonTables() {
        var booths = booths();
        return problem.tables().stream()
                .map(Table::id)
                .filter(table -> !booths.contains(table) && !lostTables.contains(table))
                .toList();
    }

    private void withdraw(Change change) {
        switch (change) {
            case Change.MeetingCancelled(var wish) -> unwanted.add(wish);
            case Change.ParticipantCancelled(var gone) ->
                wishes().stream().filter(wish -> wish.people().contains(gone)).forEach(wish -> unwanted.add(wish.id()));
            case Change.TableLost(var table) -> lostTables.add(table);
            case Change.ParticipantLate _,
                Change.ParticipantGone _,
                Change.InterpreterIll _,
                Change.InterpreterAbsent _,
                Change.WishAdded _ -> {}
        }
    }

    /** All wishes there have been. */
    List<Wish> wishes() {
        var added = situation.changes().stream()
                .flatMap(change -> change instanceof Change.WishAdded(var wish) ? Stream.of(wish) : Stream.empty());
        return Stream.concat(situation.problem().wishes().stream(), added).toList();
    }

    private Problem changed() {
        var old = situation.problem();
        var used = begun.stream().map(Placement::table).collect(Collectors.toSet());
        return new Problem(
                old.slots(),
                old.tables().stream()
                        .filter(table -> used.contains(table.id()) || !lostTables.contains(table.id()))
                        .toList(),
                old.participants().stream().map(this::changed).toList(),
                old.interpreters().stream().map(this::changed).toList(),
                wishes().stream()
                        .filter(wish -> !unwanted.contains(wish.id()))
                        .map(this::changed)
                        .toList(),
                begun,
                old.aims());
    }

    /** What interpreters do anyway. */
    Duty duty() {
        return new Duty(problem, timeline, begun);
    }

    private Participant changed(Participant one) {
        var away = new HashSet<>(one.unavailable());
        for (var change : situation.changes()) {
            if (change instanceof Change.ParticipantLate(var late, var until) && late.equals(one.id())) {
                away.addAll(timeline.before(until));
            }
            if (change instanceof Change.ParticipantGone(var leaving, var from) && leaving.equals(one.id())) {
                away.addAll(timeline.after(from));
            }
            if (change instanceof Change.ParticipantCancelled(var gone) && gone.equals(one.id())) {
                away.addAll(timeline.coming());
            }
        }
        boolean lost = one.booth() != null && lostTables.contains(one.booth());
        boolean used = begun.stream().anyMatch(meeting -> meeting.table().equals(one.booth()));
        if (lost && used) {
            // Meetings of the past were at the booth, so it stays a booth, and its host has no place any more.
            away.addAll(timeline.coming());
        }
        away.removeAll(seated.getOrDefault(one.id(), Set.of()));
        return lost && !used ? one.awayIn(away).withoutBooth() : one.awayIn(away);
    }

    /** Slots of meetings that have begun: whoever sits there stays to the end. */
    private Set<String> running(Predicate<Placement> which) {
        return begun.stream()
                .filter(which)
                .flatMap(meeting -> sheet.slotsOf(meeting).stream())
                .collect(Collectors.toSet());
    }

    private Interpreter changed(Interpreter one) {
        var away = new HashSet<>(one.unavailable());
        for (var change : situation.changes()) {
            if (change instanceof Change.InterpreterIll(var ill, var from) && ill.equals(one.id())) {
                away.addAll(timeline.restOfDay(from));
            }
            if (change instanceof Change.InterpreterAbsent(var absent, var day) && absent.equals(one.id())) {
                away.addAll(timeline.day(day));
            }
        }
        away.removeAll(running(meeting -> one.id().equals(meeting.interpreter())));
        return one.awayIn(away);
    }

    /** What has not begun cannot begin in slots that have. */
    private Wish changed(Wish asked) {
        var wish = asked.afterAll(
                asked.after().stream().filter(id -> !unwanted.contains(id)).collect(Collectors.toSet()));
        if (begun.stream().anyMatch(one -> one.wish().equals(wish.id()))) {
            return wish;
        }
        var closed = new HashSet<>(wish.forbidden());
        closed.addAll(timeline.past());
        return wish.notIn(closed);
    }
}
