package org.kardan.scheduling.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Snapshot;

/**
 * Gives every meeting a table: locked ones keep theirs, hosts are at their booth, the others rather stay where they
 * just sat. Meetings of several slots are seated before those of one, which fit in wherever places are left.
 */
final class Seating {

    /** Tries for the meetings of several slots; they find no table only beside locked ones, and seldom. */
    private static final int MOST_TRIES = 20_000;

    private final Problem problem;
    private final ProblemLayout layout;
    private final Grid grid;
    private final Snapshot snapshot;
    private final List<String> tables;
    private final Map<String, Long> taken = new HashMap<>();
    private final Map<Integer, String> tableOf = new HashMap<>();
    private final Map<String, String> lastTable = new HashMap<>();
    private int tries;

    Seating(Problem problem, ProblemLayout layout, Grid grid, Snapshot snapshot) {
        this.problem = problem;
        this.layout = layout;
        this.grid = grid;
        this.snapshot = snapshot;
        var booths = problem.participants().stream()
                .map(Participant::booth)
                .filter(Objects::nonNull)
                .toList();
        tables = problem.tables().stream()
                .map(Table::id)
                .filter(table -> !booths.contains(table))
                .toList();
        problem.locked().forEach(lock -> take(lock.table(), stretch(layout.numberOf(lock.wish()))));
    }

    /** All meetings that find a table; those of several slots may not, where locked ones stand in the way. */
    List<Placement> seat() {
        var open = IntStream.range(0, grid.wishes)
                .filter(wish -> snapshot.slots()[wish] >= 0 && !grid.locked(wish))
                .boxed()
                .sorted(Comparator.comparing(wish -> snapshot.slots()[wish]))
                .toList();
        var guests = open.stream().filter(wish -> grid.needsTable[wish]).toList();
        var hosted = open.stream().filter(wish -> !grid.needsTable[wish]).toList();
        hosted.forEach(wish -> sit(wish, booth(wish)));
        var lengthy = guests.stream().filter(wish -> grid.length[wish] > 1).toList();
        if (!seat(lengthy, 0)) {
            lengthy.forEach(wish -> free(wish).findFirst().ifPresent(table -> sit(wish, table)));
        }
        guests.stream().filter(wish -> grid.length[wish] == 1).forEach(wish -> sit(wish, usual(wish)));
        return Stream.concat(
                        problem.locked().stream(),
                        open.stream().filter(tableOf::containsKey).map(this::placement))
                .toList();
    }

    private boolean seat(List<Integer> wishes, int next) {
        if (next == wishes.size()) {
            return true;
        }
        int wish = wishes.get(next);
        for (var table : free(wish).toList()) {
            if (tries++ > MOST_TRIES) {
                return false;
            }
            sit(wish, table);
            if (seat(wishes, next + 1)) {
                return true;
            }
            tableOf.remove(wish);
            taken.merge(table, ~stretch(wish), (one, other) -> one & other);
        }
        return false;
    }

    private Stream<String> free(int wish) {
        return tables.stream().filter(table -> (taken.getOrDefault(table, 0L) & stretch(wish)) == 0);
    }

    private String booth(int wish) {
        return IntStream.of(grid.people[wish])
                .mapToObj(layout::participant)
                .map(Participant::booth)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private String usual(int wish) {
        var free = free(wish).toList();
        return layout.wish(wish).people().stream()
                .map(lastTable::get)
                .filter(Objects::nonNull)
                .filter(free::contains)
                .findFirst()
                .orElseGet(free::getFirst);
    }

    private void sit(int wish, String table) {
        tableOf.put(wish, table);
        take(table, stretch(wish));
        layout.wish(wish).people().forEach(one -> lastTable.put(one, table));
    }

    private void take(String table, long slots) {
        taken.merge(table, slots, (one, other) -> one | other);
    }

    private long stretch(int wish) {
        return grid.stretch(wish, snapshot.slots()[wish]);
    }

    private Placement placement(int wish) {
        int interpreter = snapshot.interpreters()[wish];
        return new Placement(
                layout.wish(wish).id(),
                layout.slot(snapshot.slots()[wish]).id(),
                Objects.requireNonNull(tableOf.get(wish)),
                interpreter < 0 ? null : layout.interpreter(interpreter).id());
    }
}
