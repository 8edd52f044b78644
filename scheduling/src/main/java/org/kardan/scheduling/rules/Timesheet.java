package org.kardan.scheduling.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
public final class Timesheet {

    private final Problem problem;
    private final List<Placement> placements;
    private final Map<String, Wish> wishes;
    private final Map<String, Participant> participants;
    private final Map<String, Interpreter> interpreters;
    private final Map<String, Slot> slots;
    private final Map<String, Table> tables;
    private final List<Placement> known;
    private final Map<String, List<Placement>> inSlot = new HashMap<>();
    private final Map<String, List<Placement>> ofParticipant = new HashMap<>();

    public Timesheet(Problem problem, List<Placement> placements) {
        this.problem = problem;
        this.placements = List.copyOf(placements);
        wishes = byId(problem.wishes(), Wish::id);
        participants = byId(problem.participants(), Participant::id);
        interpreters = byId(problem.interpreters(), Interpreter::id);
        slots = byId(problem.slots(), Slot::id);
        tables = byId(problem.tables(), Table::id);
        known = this.placements.stream().filter(this::isKnown).toList();
        known.forEach(placement -> slotsOf(placement)
                .forEach(slot ->
                        inSlot.computeIfAbsent(slot, _ -> new ArrayList<>()).add(placement)));
        known.forEach(placement -> Set.copyOf(wish(placement).people())
                .forEach(person -> ofParticipant
                        .computeIfAbsent(person, _ -> new ArrayList<>())
                        .add(placement)));
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    public Problem problem() {
        return problem;
    }

    List<Placement> placements() {
        return placements;
    }

    /** The placements that name things of this congress; the others are found by {@link NothingUnknown}. */
    public Stream<Placement> meetings() {
        return known.stream();
    }

    /** The meetings in which somebody sits. */
    List<Placement> meetingsOf(Participant participant) {
        return ofParticipant.getOrDefault(participant.id(), List.of());
    }

    public Stream<Pair> pairs() {
        return pairs(known);
    }

    /** Pairs of meetings that have a slot in common. */
    public Stream<Pair> overlapping() {
        return problem.slots().stream()
                .flatMap(slot -> pairs(inSlot.getOrDefault(slot.id(), List.of())))
                .distinct();
    }

    private static Stream<Pair> pairs(List<Placement> among) {
        return IntStream.range(0, among.size())
                .boxed()
                .flatMap(i -> among.subList(i + 1, among.size()).stream().map(later -> new Pair(among.get(i), later)));
    }

    boolean isKnown(Placement placement) {
        return wishes.containsKey(placement.wish())
                && slots.containsKey(placement.slot())
                && tables.containsKey(placement.table())
                && (placement.interpreter() == null || interpreter(placement).isPresent());
    }

    public Wish wish(Placement placement) {
        return Objects.requireNonNull(wishes.get(placement.wish()), placement.wish());
    }

    public Participant participant(String id) {
        return Objects.requireNonNull(participants.get(id), id);
    }

    public Optional<Interpreter> interpreter(Placement placement) {
        return Optional.ofNullable(placement.interpreter()).map(interpreters::get);
    }

    public boolean seats(Placement placement, Participant participant) {
        return wish(placement).people().contains(participant.id());
    }

    public List<Participant> people(Placement placement) {
        return wish(placement).people().stream().map(this::participant).toList();
    }

    /** Ids of the slots a meeting fills: those of its day with as many numbers from the first as it lasts. */
    public Set<String> slotsOf(Placement placement) {
        var first = slot(placement);
        int end = first.order() + wish(placement).slots();
        return problem.slots().stream()
                .filter(slot -> slot.day() == first.day() && slot.order() >= first.order() && slot.order() < end)
                .map(Slot::id)
                .collect(Collectors.toSet());
    }

    public List<Placement> meetingsIn(Slot slot) {
        return inSlot.getOrDefault(slot.id(), List.of());
    }

    /** Whether the one meeting is over when the other begins. */
    boolean isOver(Placement earlier, Placement later) {
        var one = slot(earlier);
        var other = slot(later);
        return one.day() < other.day()
                || one.day() == other.day() && one.order() + wish(earlier).slots() <= other.order();
    }

    /** Whether the one meeting ends where the other begins. */
    public boolean followsDirectly(Placement earlier, Placement later) {
        return slot(earlier).day() == slot(later).day()
                && slot(earlier).order() + wish(earlier).slots() == slot(later).order();
    }

    /** The meetings of a participant on one day, earliest first. */
    public List<Placement> agenda(Participant participant, int day) {
        return meetingsOf(participant).stream()
                .filter(meeting -> slot(meeting).day() == day)
                .sorted(Comparator.comparing(meeting -> slot(meeting).order()))
                .toList();
    }

    public Table table(Placement placement) {
        return Objects.requireNonNull(tables.get(placement.table()), placement.table());
    }

    private Slot slot(Placement placement) {
        return Objects.requireNonNull(slots.get(placement.slot()), placement.slot());
    }

    /** The slots of one day, earliest first. */
    public List<Slot> slotsOf(int day) {
        return problem.slots().stream()
                .filter(slot -> slot.day() == day)
                .sorted(Comparator.comparingInt(Slot::order))
                .toList();
    }

    public List<Integer> days() {
        return problem.slots().stream().map(Slot::day).distinct().sorted().toList();
    }

    /** Two meetings of the timetable. */
    public record Pair(Placement first, Placement second) {}
}
