package org.kardan.scheduling.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kardan.scheduling.Fault;
import org.kardan.scheduling.Fault.Kind;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.rules.Breach;
import org.kardan.scheduling.rules.Rulebook;

/** Looks for everything that makes a {@link Problem} unplannable. */
public final class Faults {

    /** The search keeps a day's slots as the bits of one number. */
    static final int MOST_SLOTS = 64;

    static final int HIGHEST_VALUE = 1_000_000;

    private final Problem problem;
    private final List<Fault> found = new ArrayList<>();

    public Faults(Problem problem) {
        this.problem = problem;
    }

    public List<Fault> all() {
        ids();
        slots();
        participants();
        interpreters();
        problem.wishes().forEach(this::wish);
        problem.locked().forEach(this::lock);
        if (found.isEmpty()) {
            locksAgainstRules();
        }
        return List.copyOf(found);
    }

    private void ids() {
        unique(problem.slots(), Slot::id);
        unique(problem.tables(), table -> table.id());
        unique(problem.participants(), one -> one.id());
        unique(problem.interpreters(), one -> one.id());
        unique(problem.wishes(), Wish::id);
        unique(problem.locked(), Placement::wish);
    }

    private <T> void unique(List<T> things, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (var thing : things) {
            if (!seen.add(id.apply(thing))) {
                add(Kind.DUPLICATE_ID, id.apply(thing), thing.getClass().getSimpleName());
            }
        }
    }

    private void slots() {
        if (problem.slots().size() > MOST_SLOTS) {
            add(Kind.TOO_MANY_SLOTS, "slots", problem.slots().size() + " > " + MOST_SLOTS);
        }
        var seen = new HashSet<List<Integer>>();
        for (var slot : problem.slots()) {
            if (!seen.add(List.of(slot.day(), slot.order()))) {
                add(Kind.SAME_TIME, slot.id(), slot.day() + "/" + slot.order());
            }
        }
    }

    private void participants() {
        for (var one : problem.participants()) {
            one.unavailable().forEach(slot -> knownSlot(one.id(), slot));
            if (one.mostMeetings() < 0) {
                add(Kind.NUMBER_OUT_OF_RANGE, one.id(), "mostMeetings " + one.mostMeetings());
            }
        }
    }

    private void interpreters() {
        for (var one : problem.interpreters()) {
            one.unavailable().forEach(slot -> knownSlot(one.id(), slot));
            if (one.longestRun() < 1) {
                add(Kind.NUMBER_OUT_OF_RANGE, one.id(), "longestRun " + one.longestRun());
            }
        }
    }

    private void wish(Wish wish) {
        for (var id : List.of(wish.first(), wish.second())) {
            if (!ids(problem.participants(), one -> one.id()).contains(id)) {
                add(Kind.UNKNOWN_PARTICIPANT, wish.id(), id);
            }
        }
        if (wish.first().equals(wish.second())) {
            add(Kind.MEETS_ONESELF, wish.id(), wish.first());
        }
        if (wish.value() < 1 || wish.value() > HIGHEST_VALUE) {
            add(Kind.NUMBER_OUT_OF_RANGE, wish.id(), "value " + wish.value());
        }
        wish.forbidden().forEach(slot -> knownSlot(wish.id(), slot));
        if (wish.fixedSlot() != null) {
            knownSlot(wish.id(), wish.fixedSlot());
        }
    }

    private void lock(Placement lock) {
        known(Kind.UNKNOWN_WISH, lock, lock.wish(), ids(problem.wishes(), Wish::id));
        known(Kind.UNKNOWN_TABLE, lock, lock.table(), ids(problem.tables(), table -> table.id()));
        knownSlot(lock.wish(), lock.slot());
        if (lock.interpreter() != null) {
            known(Kind.UNKNOWN_INTERPRETER, lock, lock.interpreter(), ids(problem.interpreters(), one -> one.id()));
        }
    }

    private void locksAgainstRules() {
        for (var breach : Rulebook.breachesOf(problem, problem.locked())) {
            add(Kind.LOCK_BREAKS_RULE, wishesOf(breach), breach.rule());
        }
    }

    private static String wishesOf(Breach breach) {
        return breach.placements().stream().map(Placement::wish).collect(Collectors.joining(" "));
    }

    private void knownSlot(String subject, String slot) {
        if (problem.slots().stream().noneMatch(one -> one.id().equals(slot))) {
            add(Kind.UNKNOWN_SLOT, subject, slot);
        }
    }

    private void known(Kind kind, Placement lock, String id, Set<String> ids) {
        if (!ids.contains(id)) {
            add(kind, lock.wish(), id);
        }
    }

    private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }

    private void add(Kind kind, String subject, String detail) {
        found.add(new Fault(kind, subject, detail));
    }
}
