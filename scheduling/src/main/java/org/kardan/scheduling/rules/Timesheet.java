package org.kardan.scheduling.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Wish;

/** A timetable beside its problem, as the rules read it. */
final class Timesheet {

    private final Problem problem;
    private final List<Placement> placements;
    private final Map<String, Wish> wishes;
    private final Map<String, Participant> participants;
    private final Map<String, Interpreter> interpreters;
    private final Map<String, Slot> slots;
    private final Map<String, Table> tables;
    private final List<Placement> known;

    Timesheet(Problem problem, List<Placement> placements) {
        this.problem = problem;
        this.placements = List.copyOf(placements);
        wishes = byId(problem.wishes(), Wish::id);
        participants = byId(problem.participants(), Participant::id);
        interpreters = byId(problem.interpreters(), Interpreter::id);
        slots = byId(problem.slots(), Slot::id);
        tables = byId(problem.tables(), Table::id);
        known = this.placements.stream().filter(this::isKnown).toList();
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    Problem problem() {
        return problem;
    }

    List<Placement> placements() {
        return placements;
    }

    /** The placements that name things of this congress; the others are found by {@link NothingUnknown}. */
    Stream<Placement> meetings() {
        return known.stream();
    }

    Stream<Pair> pairs() {
        return IntStream.range(0, known.size())
                .boxed()
                .flatMap(i -> known.subList(i + 1, known.size()).stream().map(later -> new Pair(known.get(i), later)));
    }

    boolean isKnown(Placement placement) {
        return wishes.containsKey(placement.wish())
                && slots.containsKey(placement.slot())
                && tables.containsKey(placement.table())
                && (placement.interpreter() == null || interpreter(placement).isPresent());
    }

    Wish wish(Placement placement) {
        return Objects.requireNonNull(wishes.get(placement.wish()), placement.wish());
    }

    Participant participant(String id) {
        return Objects.requireNonNull(participants.get(id), id);
    }

    Optional<Interpreter> interpreter(Placement placement) {
        return Optional.ofNullable(placement.interpreter()).map(interpreters::get);
    }

    boolean seats(Placement placement, Participant participant) {
        var wish = wish(placement);
        return wish.first().equals(participant.id()) || wish.second().equals(participant.id());
    }

    /** The slots of one day, earliest first. */
    List<Slot> slotsOf(int day) {
        return problem.slots().stream()
                .filter(slot -> slot.day() == day)
                .sorted(Comparator.comparingInt(Slot::order))
                .toList();
    }

    List<Integer> days() {
        return problem.slots().stream().map(Slot::day).distinct().sorted().toList();
    }

    /** Two meetings of the timetable. */
    record Pair(Placement first, Placement second) {

        boolean inOneSlot() {
            return first.slot().equals(second.slot());
        }
    }
}
