package org.kardan.scheduling.explaining;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Wish;

/** Who sits, interprets and waits when: a plan beside its problem, ready to be asked. */
final class Hall {

    private final Problem problem;
    private final List<Slot> slots;
    private final Map<String, Wish> wishes;
    private final Map<String, Participant> participants;
    private final Map<String, TreeMap<Integer, String>> seats = new HashMap<>();
    private final Map<String, Map<Integer, String>> work = new HashMap<>();
    private final Map<String, Integer> placed = new HashMap<>();
    private final int commonTables;
    private final Map<Integer, Integer> meetings = new HashMap<>();

    Hall(Problem problem, Plan plan) {
        this.problem = problem;
        slots = problem.slots().stream()
                .sorted(Comparator.comparingInt(Slot::day).thenComparingInt(Slot::order))
                .toList();
        wishes = problem.wishes().stream().collect(Collectors.toMap(Wish::id, Function.identity()));
        participants = problem.participants().stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        var booths = problem.participants().stream().map(Participant::booth).collect(Collectors.toSet());
        commonTables = (int) problem.tables().stream()
                .filter(table -> !booths.contains(table.id()))
                .count();
        var places = new HashMap<String, Integer>();
        slots.forEach(slot -> places.put(slot.id(), places.size()));
        plan.placements().forEach(one -> add(one, Objects.requireNonNull(places.get(one.slot()), one.slot())));
    }

    private void add(Placement meeting, int from) {
        var wish = wish(meeting.wish());
        for (int slot = from; slot < from + wish.slots(); slot++) {
            for (var person : wish.people()) {
                seats.computeIfAbsent(person, _ -> new TreeMap<>()).put(slot, wish.id());
            }
            if (meeting.interpreter() != null) {
                work.computeIfAbsent(meeting.interpreter(), _ -> new HashMap<>())
                        .put(slot, wish.id());
            }
            if (!isHosted(wish)) {
                meetings.merge(slot, 1, Integer::sum);
            }
        }
        placed.put(wish.id(), from);
    }

    List<Slot> slots() {
        return slots;
    }

    Wish wish(String id) {
        return Objects.requireNonNull(wishes.get(id), id);
    }

    Participant participant(String id) {
        return Objects.requireNonNull(participants.get(id), id);
    }

    /** The slots a wish would fill from this one on; empty if its day is over before. */
    List<String> stretch(Wish wish, int from) {
        int end = from + wish.slots();
        return end > slots.size() || !sameDay(from, end - 1)
                ? List.of()
                : slots.subList(from, end).stream().map(Slot::id).toList();
    }

    /** The wishes for whose meetings a participant sits somewhere while this one would last. */
    List<String> meetings(String participant, Wish wish, int from) {
        return List.copyOf(new LinkedHashSet<>(seats.getOrDefault(participant, new TreeMap<>())
                .subMap(from, from + wish.slots())
                .values()));
    }

    boolean isFull(Participant one) {
        var own = seats.getOrDefault(one.id(), new TreeMap<>()).values();
        return new LinkedHashSet<>(own).size() >= one.mostMeetings();
    }

    boolean hasTable(Wish wish, int from) {
        return isHosted(wish)
                || IntStream.range(from, from + wish.slots())
                        .allMatch(slot -> meetings.getOrDefault(slot, 0) < commonTables);
    }

    private boolean isHosted(Wish wish) {
        return wish.people().stream().anyMatch(one -> participant(one).booth() != null);
    }

    /** The meetings that would no longer be over before, or would no longer begin after this one. */
    List<String> outOfOrder(Wish wish, int from) {
        var earlier = wish.after().stream().filter(other -> placed.containsKey(other) && end(other) > from);
        var later = wishes.values().stream()
                .filter(other -> other.after().contains(wish.id()))
                .map(Wish::id)
                .filter(other -> placed.containsKey(other)
                        && from + wish.slots() > end(other) - wish(other).slots());
        return Stream.concat(earlier, later).sorted().toList();
    }

    private int end(String id) {
        return Objects.requireNonNull(placed.get(id), id) + wish(id).slots();
    }

    boolean needsInterpreter(Wish wish) {
        var people = people(wish);
        return people.stream().anyMatch(one -> people.stream().anyMatch(other -> !one.understands(other)));
    }

    List<Interpreter> between(Wish wish) {
        return problem.interpreters().stream()
                .filter(one -> one.joins(people(wish)) && one.serves(wish.people()))
                .toList();
    }

    private List<Participant> people(Wish wish) {
        return wish.people().stream().map(this::participant).toList();
    }

    /** Whether an interpreter is there, free, and has had pauses enough. */
    boolean mayWork(Interpreter one, Wish wish, int from) {
        var busy = work.getOrDefault(one.id(), Map.of());
        int end = from + wish.slots();
        if (IntStream.range(from, end).anyMatch(busy::containsKey)
                || !Collections.disjoint(one.unavailable(), stretch(wish, from))) {
            return false;
        }
        int run = wish.slots();
        for (int before = from - 1; busy.containsKey(before) && sameDay(before, from); before--) {
            run++;
        }
        for (int later = end; busy.containsKey(later) && sameDay(later, from); later++) {
            run++;
        }
        return run <= one.longestRun();
    }

    private boolean sameDay(int one, int other) {
        return slots.get(one).day() == slots.get(other).day();
    }
}
