package org.kardan.register.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.register.FirmId;
import org.kardan.register.FirmTable;
import org.kardan.register.FirmTable.Merging;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets everything that points at one firm point at another one, as the modules' {@link FirmTable}s say. */
@Component
class Followers {

    private final List<FirmTable> tables;
    private final Rows rows;
    private final TransactionTemplate attempt;

    Followers(List<FirmTable> tables, Rows rows, PlatformTransactionManager manager) {
        this.tables = List.copyOf(tables);
        this.rows = rows;
        this.attempt = new TransactionTemplate(manager);
        this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** How many rows of each kind that a manager has a word for would follow. */
    Map<String, Long> count(FirmId from) {
        var counts = new LinkedHashMap<String, Long>();
        tables.stream()
                .filter(table -> !table.key().isEmpty())
                .forEach(table ->
                        counts.merge(table.key(), rows.count(table.table(), table.column(), from), Long::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /**
     * Lets the rows follow.
     *
     * @throws MergeRefused if rows of both stand in each other's way
     */
    List<Move> follow(FirmId from, FirmId to) {
        var moves = new ArrayList<Move>();
        var obstacles = new LinkedHashSet<String>();
        for (var table : tables) {
            if (table.merging() != Merging.STAY) {
                for (var row : rows.of(table.table(), table.column(), from)) {
                    follow(table, row, to, moves, obstacles);
                }
            }
        }
        if (!obstacles.isEmpty()) {
            throw new MergeRefused(List.copyOf(obstacles));
        }
        return moves;
    }

    private void follow(
            FirmTable table, Map<String, @Nullable Object> row, FirmId to, List<Move> moves, Set<String> obstacles) {
        var after = pointing(table, row, to);
        try {
            attempt.executeWithoutResult(_ -> rows.change(table.table(), row, after));
            moves.add(new Move(table.table(), row, after));
        } catch (DataIntegrityViolationException e) {
            if (table.merging() == Merging.FOLLOW_OR_REFUSE) {
                obstacles.add(table.key());
            } else {
                rows.delete(table.table(), row);
                moves.add(new Move(table.table(), row, null));
            }
        }
    }

    private static Map<String, @Nullable Object> pointing(
            FirmTable table, Map<String, @Nullable Object> row, FirmId to) {
        var after = new HashMap<>(row);
        after.put(table.column(), to.toString());
        if (!table.swapped().isEmpty() && !isInOrder(after, table.swapped().getFirst())) {
            for (var pair : table.swapped()) {
                var first = after.get(pair.first());
                after.put(pair.first(), after.get(pair.second()));
                after.put(pair.second(), first);
            }
        }
        return after;
    }

    /** As PostgreSQL orders ids: by their digits. */
    private static boolean isInOrder(Map<String, @Nullable Object> row, FirmTable.Pair pair) {
        var first = UUID.fromString(String.valueOf(row.get(pair.first()))).toString();
        var second = UUID.fromString(String.valueOf(row.get(pair.second()))).toString();
        return first.compareTo(second) <= 0;
    }

    /** Takes the moves back, the last one first. What is not there any more stays away. */
    void goBack(List<Move> moves) {
        for (var move : moves.reversed()) {
            if (move.after() == null) {
                rows.insert(move.table(), move.before());
            } else {
                rows.change(move.table(), move.after(), move.before());
            }
        }
    }
}
