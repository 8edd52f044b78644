package org.kardan.scheduling.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Snapshot;

/** Gives every meeting a table, slot by slot: locked ones keep theirs, others rather stay where they just sat. */
final class Seating {

    private final Problem problem;
    private final ProblemLayout layout;
    private final Grid grid;
    private final Map<String, String> lastTable = new HashMap<>();

    Seating(Problem problem, ProblemLayout layout, Grid grid) {
        this.problem = problem;
        this.layout = layout;
        this.grid = grid;
    }

    List<Placement> seat(Snapshot snapshot) {
        var placements = new ArrayList<>(problem.locked());
        for (int slot = 0; slot < grid.slots; slot++) {
            placements.addAll(seat(snapshot, slot));
        }
        return placements;
    }

    private List<Placement> seat(Snapshot snapshot, int slot) {
        var id = layout.slot(slot).id();
        Set<String> free =
                new LinkedHashSet<>(problem.tables().stream().map(Table::id).toList());
        problem.locked().stream()
                .filter(lock -> lock.slot().equals(id))
                .map(Placement::table)
                .forEach(free::remove);
        var seated = new ArrayList<Placement>();
        var homeless = new ArrayList<Integer>();
        for (int wish = 0; wish < grid.wishes; wish++) {
            if (snapshot.slots()[wish] == slot && !grid.locked(wish)) {
                var table = usual(wish, free);
                if (table == null) {
                    homeless.add(wish);
                } else {
                    seated.add(placement(snapshot, wish, table, free));
                }
            }
        }
        homeless.forEach(
                wish -> seated.add(placement(snapshot, wish, free.iterator().next(), free)));
        return seated;
    }

    private @Nullable String usual(int wish, Set<String> free) {
        var first = lastTable.get(layout.wish(wish).first());
        var second = lastTable.get(layout.wish(wish).second());
        if (first != null && free.contains(first)) {
            return first;
        }
        return second != null && free.contains(second) ? second : null;
    }

    private Placement placement(Snapshot snapshot, int wish, String table, Set<String> free) {
        free.remove(table);
        var asked = layout.wish(wish);
        lastTable.put(asked.first(), table);
        lastTable.put(asked.second(), table);
        int interpreter = snapshot.interpreters()[wish];
        return new Placement(
                asked.id(),
                layout.slot(snapshot.slots()[wish]).id(),
                table,
                interpreter < 0 ? null : layout.interpreter(interpreter).id());
    }
}
