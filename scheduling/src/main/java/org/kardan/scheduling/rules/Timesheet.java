package org.kardan.scheduling.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Map<Integer, List<Slot>> ofDay = new HashMap<>();
    private final Map<Placement, Set<String>> filled = new HashMap<>();
    private final Map<String, List<Placement>> ofParticipant = new HashMap<>();
    private final Map<String, Set<String>> seatedIn = new HashMap<>();
    private final Map<String, Set<String>> workedIn = new HashMap<>();

    public Timesheet(Problem problem, List<Placement> placements) {
        this.problem = problem;
        this.placements = List.copyOf(placements);
        wishes = byId(problem.wishes(), Wish::id);
        participants = byId(problem.participants(), Participant::id);
        interpreters = byId(problem.interpreters(), Interpreter::id);
        slots = byId(problem.slots(), Slot::id);
        tables = byId(problem.tables(), Table::id);
        known = this.placements.stream().filter(this::isKnown).toList();
        known.forEach(this::enter);
    }

    private void enter(Placement placement) {
        var during = slotsOf(placement);
        for (var person : Set.copyOf(wish(placement).people())) {
            ofParticipant.computeIfAbsent(person, _ -> new ArrayList<>()).add(placement);
            seatedIn.computeIfAbsent(person, _ -> new HashSet<>()).addAll(during);
        }
        if (placement.interpreter() != null) {
            workedIn.computeIfAbsent(placement.interpreter(), _ -> new HashSet<>())
                    .addAll(during);
        }
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
    public List<Placement> meetingsOf(Participant participant) {
        return ofParticipant.getOrDefault(participant.id(), List.of());
    }

    /** Whether somebody sits in a meeting in this slot. */
    public boolean meets(Participant participant, Slot slot) {
        return seatedIn.getOrDefault(participant.id(), Set.of()).contains(slot.id());
    }

    /** Whether somebody interprets in this slot. */
    public boolean works(Interpreter interpreter, Slot slot) {
        return workedIn.getOrDefault(interpreter.id(), Set.of()).contains(slot.id());
    }

    /** Pairs of meetings that have one of these things in common. */
    public Stream<Pair> sharing(Function<Placement, Collection<String>> things) {
        var users = new LinkedHashMap<String, List<Placement>>();
        known.forEach(meeting -> Set.copyOf(things.apply(meeting))
                .forEach(thing ->
                        users.computeIfAbsent(thing, _ -> new ArrayList<>()).add(meeting)));
        return users.values().stream().flatMap(Timesheet::pairs).distinct();
    }

    /** Pairs of meetings that have one of these things in common, and a slot. */
    public Stream<Pair> sharingAtOnce(Function<Placement, Collection<String>> things) {
        return sharing(things).filter(pair -> !Collections.disjoint(slotsOf(pair.first()), slotsOf(pair.second())));
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

    public List<Participant> people(Placement placement) {
        return wish(placement).people().stream().map(this::participant).toList();
    }

    /** Ids of the slots a meeting fills: those of its day with as many numbers from the first as it lasts. */
    public Set<String> slotsOf(Placement placement) {
        return filled.computeIfAbsent(placement, this::fill);
    }

    private Set<String> fill(Placement placement) {
        var first = slot(placement);
        int end = first.order() + wish(placement).slots();
        return problem.slots().stream()
                .filter(slot -> slot.day() == first.day() && slot.order() >= first.order() && slot.order() < end)
                .map(Slot::id)
                .collect(Collectors.toSet());
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
        return ofDay.computeIfAbsent(day, this::ordered);
    }

    private List<Slot> ordered(int day) {
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
