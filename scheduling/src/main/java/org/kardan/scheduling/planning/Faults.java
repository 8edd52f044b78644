package org.kardan.scheduling.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kardan.scheduling.Fault;
import org.kardan.scheduling.Fault.Kind;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.rules.Breach;
import org.kardan.scheduling.rules.Rulebook;

/** Looks for everything that makes a {@link Problem} unplannable. */
public final class Faults {

    /** The search keeps a day's slots as the bits of one number. */
    static final int MOST_SLOTS = 64;

    static final int HIGHEST_VALUE = 1_000_000;

    private static final int HEAVIEST = 100;
    private static final int LONGEST_WAY = 86_400;

    private final Problem problem;
    private final Set<String> slots;
    private final Set<String> tables;
    private final Set<String> people;
    private final Set<String> interpreters;
    private final Set<String> wishes;
    private final Set<String> booths = new HashSet<>();
    private final List<Fault> found = new ArrayList<>();

    public Faults(Problem problem) {
        this.problem = problem;
        slots = ids(problem.slots(), Slot::id);
        tables = ids(problem.tables(), table -> table.id());
        people = ids(problem.participants(), one -> one.id());
        interpreters = ids(problem.interpreters(), one -> one.id());
        wishes = ids(problem.wishes(), Wish::id);
    }

    public List<Fault> all() {
        ids();
        slots();
        participants();
        interpreters();
        problem.wishes().forEach(this::wish);
        order();
        problem.locked().forEach(this::lock);
        aims();
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
            if (one.booth() != null) {
                booth(one.id(), one.booth());
            }
        }
    }

    private void interpreters() {
        for (var one : problem.interpreters()) {
            one.unavailable().forEach(slot -> knownSlot(one.id(), slot));
            one.delegation().forEach(id -> knownParticipant(one.id(), id));
            if (one.longestRun() < 1) {
                add(Kind.NUMBER_OUT_OF_RANGE, one.id(), "longestRun " + one.longestRun());
            }
        }
    }

    private void wish(Wish wish) {
        var seen = new HashSet<String>();
        for (var id : wish.people()) {
            knownParticipant(wish.id(), id);
            if (!seen.add(id)) {
                add(Kind.MEETS_ONESELF, wish.id(), id);
            }
        }
        if (wish.slots() < 1 || wish.slots() > MOST_SLOTS) {
            add(Kind.NUMBER_OUT_OF_RANGE, wish.id(), "slots " + wish.slots());
        }
        if (wish.value() < 1 || wish.value() > HIGHEST_VALUE) {
            add(Kind.NUMBER_OUT_OF_RANGE, wish.id(), "value " + wish.value());
        }
        wish.forbidden().forEach(slot -> knownSlot(wish.id(), slot));
        if (wish.fixedSlot() != null) {
            knownSlot(wish.id(), wish.fixedSlot());
        }
    }

    /** Takes away whatever is not between two others, again and again: what is left goes in a circle. */
    private void order() {
        var left = new LinkedHashMap<String, Set<String>>();
        problem.wishes().forEach(wish -> left.put(wish.id(), wish.after()));
        problem.wishes()
                .forEach(wish -> wish.after().stream()
                        .filter(id -> !left.containsKey(id))
                        .sorted()
                        .forEach(id -> add(Kind.UNKNOWN_WISH, wish.id(), id)));
        while (left.values().removeIf(before -> before.stream().noneMatch(left::containsKey))) {}
        while (left.keySet().removeIf(id -> left.values().stream().noneMatch(before -> before.contains(id)))) {}
        left.forEach((id, before) -> add(
                Kind.ORDER_IN_A_CIRCLE,
                id,
                before.stream().filter(left::containsKey).sorted().findFirst().orElse(id)));
    }

    private void aims() {
        for (var target : problem.aims().targets()) {
            target.participants().stream().sorted().forEach(id -> knownParticipant("target", id));
            inRange("target", "meetings", target.meetings(), HIGHEST_VALUE);
        }
        var fairness = problem.aims().fairness();
        inRange("fairness", "individuals", fairness.individuals(), HEAVIEST);
        inRange("fairness", "sides", fairness.sides(), HEAVIEST);
        inRange("fairness", "classes", fairness.classes(), HEAVIEST);
        var walks = problem.aims().walks();
        inRange("walks", "change", walks.change() == null ? 0 : walks.change(), LONGEST_WAY);
        walks.between()
                .forEach((room, others) ->
                        others.values().forEach(seconds -> inRange("walks", room, seconds, LONGEST_WAY)));
        problem.tables().stream().map(Table::position).filter(Objects::nonNull).forEach(position -> {
            inRange("position", "x", Math.abs(position.x()), HIGHEST_VALUE);
            inRange("position", "y", Math.abs(position.y()), HIGHEST_VALUE);
        });
    }

    private void inRange(String subject, String what, int number, int highest) {
        if (number < 0 || number > highest) {
            add(Kind.NUMBER_OUT_OF_RANGE, subject, what + " " + number);
        }
    }

    private void booth(String host, String table) {
        if (!tables.contains(table)) {
            add(Kind.UNKNOWN_TABLE, host, table);
        }
        if (!booths.add(table)) {
            add(Kind.BOOTH_TAKEN, host, table);
        }
    }

    private void lock(Placement lock) {
        known(Kind.UNKNOWN_WISH, lock, lock.wish(), wishes);
        known(Kind.UNKNOWN_TABLE, lock, lock.table(), tables);
        knownSlot(lock.wish(), lock.slot());
        if (lock.interpreter() != null) {
            known(Kind.UNKNOWN_INTERPRETER, lock, lock.interpreter(), interpreters);
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
        if (!slots.contains(slot)) {
            add(Kind.UNKNOWN_SLOT, subject, slot);
        }
    }

    private void knownParticipant(String subject, String id) {
        if (!people.contains(id)) {
            add(Kind.UNKNOWN_PARTICIPANT, subject, id);
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
