package org.kardan.scheduling.planning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.search.Floor;

/** The tables of a congress by number, in the order of the problem, and the ways between them. */
final class FloorPlan {

    private final Problem problem;
    private final List<Slot> slots;
    private final Map<String, Participant> people;
    private final Map<String, String> lockedTables;
    private final Index tables;
    private final int[] common;

    /** @param slots in order of time */
    FloorPlan(Problem problem, List<Slot> slots) {
        this.problem = problem;
        this.slots = slots;
        people = problem.participants().stream().collect(Collectors.toMap(Participant::id, one -> one));
        lockedTables = problem.locked().stream().collect(Collectors.toMap(Placement::wish, Placement::table));
        tables = new Index(problem.tables(), Table::id);
        var booths = boothsOf(people.values());
        common = IntStream.range(0, problem.tables().size())
                .filter(table -> !booths.contains(problem.tables().get(table).id()))
                .toArray();
    }

    Floor floor() {
        var places = problem.wishes().stream().map(this::places).toArray(int[][]::new);
        var numbers = new HashMap<List<Integer>, Integer>();
        var kinds = new int[places.length];
        for (int wish = 0; wish < places.length; wish++) {
            var key = IntStream.of(places[wish]).boxed().toList();
            kinds[wish] = Objects.requireNonNullElse(numbers.putIfAbsent(key, numbers.size()), numbers.size() - 1);
        }
        var near = new boolean[numbers.size()][numbers.size()];
        numbers.forEach((one, row) -> numbers.forEach((other, column) -> near[row][column] = anyInTime(one, other)));
        return new Floor(places, locked(), ways(), direct(), change(), kinds, near);
    }

    private int[] places(Wish wish) {
        var locked = lockedTables.get(wish.id());
        if (locked != null) {
            return new int[] {tables.at(locked)};
        }
        var hosts = boothsOf(wish.people().stream().map(people::get).toList());
        return hosts.isEmpty()
                ? common
                : hosts.stream().mapToInt(tables::at).sorted().toArray();
    }

    private static Set<String> boothsOf(Iterable<Participant> people) {
        var booths = new HashSet<String>();
        for (var one : people) {
            if (one.booth() != null) {
                booths.add(one.booth());
            }
        }
        return booths;
    }

    private int[] locked() {
        return problem.wishes().stream()
                .map(wish -> lockedTables.get(wish.id()))
                .mapToInt(table -> table == null ? -1 : tables.at(table))
                .toArray();
    }

    private int[][] ways() {
        return problem.tables().stream()
                .map(from -> problem.tables().stream()
                        .mapToInt(to -> problem.aims().walks().seconds(from, to))
                        .toArray())
                .toArray(int[][]::new);
    }

    private boolean[] direct() {
        var direct = new boolean[Long.SIZE];
        for (int slot = 0; slot + 1 < slots.size(); slot++) {
            direct[slot] = slots.get(slot).day() == slots.get(slot + 1).day()
                    && slots.get(slot).order() + 1 == slots.get(slot + 1).order();
        }
        return direct;
    }

    /** No limit where every way is short enough: the search need not look then. */
    private int change() {
        var change = problem.aims().walks().change();
        boolean binds = change != null
                && problem.tables().stream()
                        .anyMatch(from -> problem.tables().stream()
                                .anyMatch(to -> !problem.aims().walks().inTime(from, to)));
        return binds ? Objects.requireNonNull(change) : Integer.MAX_VALUE;
    }

    private boolean anyInTime(List<Integer> from, List<Integer> to) {
        var all = problem.tables();
        return from.stream()
                .anyMatch(one ->
                        to.stream().anyMatch(other -> problem.aims().walks().inTime(all.get(one), all.get(other))));
    }
}
