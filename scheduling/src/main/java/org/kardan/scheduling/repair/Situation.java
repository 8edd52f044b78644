package org.kardan.scheduling.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.Fault;
import org.kardan.scheduling.Fault.Kind;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Wish;

/**
 * A published plan, what has happened since, and how late it is.
 *
 * @param problem what the plan was made for
 * @param now the slot that is running, or null before the congress; meetings that began in it or earlier stay
 */
public record Situation(
        Problem problem,
        List<Placement> published,
        List<Change> changes,
        @Nullable String now) {

    public Situation {
        published = List.copyOf(published);
        changes = List.copyOf(changes);
    }

    public static Situation before(Problem problem, List<Placement> published, Change... changes) {
        return new Situation(problem, published, List.of(changes), null);
    }

    public Situation at(String slot) {
        return new Situation(problem, published, changes, slot);
    }

    /** What cannot be understood; empty if it may be handed to the {@link Repairer}. */
    public List<Fault> faults() {
        var faults = new ArrayList<>(problem.locking(published).faults());
        changes.forEach(change -> check(change, faults));
        if (now != null) {
            known(problem.slots(), Slot::id, now, Kind.UNKNOWN_SLOT, "now", faults);
        }
        return List.copyOf(faults);
    }

    private void check(Change change, List<Fault> faults) {
        var subject = change.getClass().getSimpleName();
        switch (change) {
            case Change.MeetingCancelled(var wish) ->
                known(problem.wishes(), Wish::id, wish, Kind.UNKNOWN_WISH, subject, faults);
            case Change.ParticipantCancelled(var one) -> participant(one, subject, faults);
            case Change.ParticipantLate(var one, var until) -> {
                participant(one, subject, faults);
                known(problem.slots(), Slot::id, until, Kind.UNKNOWN_SLOT, subject, faults);
            }
            case Change.ParticipantGone(var one, var from) -> {
                participant(one, subject, faults);
                known(problem.slots(), Slot::id, from, Kind.UNKNOWN_SLOT, subject, faults);
            }
            case Change.InterpreterIll(var one, var from) -> {
                interpreter(one, subject, faults);
                known(problem.slots(), Slot::id, from, Kind.UNKNOWN_SLOT, subject, faults);
            }
            case Change.InterpreterAbsent absent -> interpreter(absent.interpreter(), subject, faults);
            case Change.WishAdded(var wish) -> added(wish, subject, faults);
            case Change.TableLost(var table) ->
                known(problem.tables(), Table::id, table, Kind.UNKNOWN_TABLE, subject, faults);
        }
    }

    private void added(Wish wish, String subject, List<Fault> faults) {
        wish.people().forEach(one -> participant(one, subject, faults));
        var others = new ArrayList<>(problem.wishes());
        others.add(wish);
        new Problem(
                        problem.slots(),
                        problem.tables(),
                        problem.participants(),
                        problem.interpreters(),
                        others,
                        List.of(),
                        problem.aims())
                .faults().stream()
                        .filter(fault -> fault.subject().equals(wish.id()))
                        .forEach(faults::add);
    }

    private void participant(String id, String subject, List<Fault> faults) {
        known(problem.participants(), Participant::id, id, Kind.UNKNOWN_PARTICIPANT, subject, faults);
    }

    private void interpreter(String id, String subject, List<Fault> faults) {
        known(problem.interpreters(), Interpreter::id, id, Kind.UNKNOWN_INTERPRETER, subject, faults);
    }

    private static <T> void known(
            List<T> things, Function<T, String> ids, String id, Kind kind, String subject, List<Fault> faults) {
        if (things.stream().noneMatch(thing -> ids.apply(thing).equals(id))) {
            faults.add(new Fault(kind, subject, id));
        }
    }
}
