package org.kardan.register.upload;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.kardan.register.imports.ImportId;
import org.kardan.register.imports.ImportRows;
import org.kardan.register.imports.ListRow;
import org.kardan.register.imports.ListRow.Fate;
import org.kardan.register.imports.ListRow.RowOutcome;

/**
 * What an import is about to do or has done, in numbers, with one page of the rows that need a look.
 *
 * @param page counted from 1
 */
record Summary(
        Map<RowOutcome, Long> outcomes,
        Map<Fate, Long> fates,
        List<ListRow> rows,
        List<ListRow> kept,
        int page,
        boolean hasMore) {

    static final int SIZE = 50;

    /** While work goes on: counting a long list again and again would slow it down. */
    static final Summary NONE = new Summary(Map.of(), Map.of(), List.of(), List.of(), 1, false);

    static Summary of(ImportRows rows, ImportId id, int page) {
        var number = Math.max(1, page);
        var all = rows.remarkable(id, EnumSet.allOf(RowOutcome.class), (number - 1) * SIZE, SIZE + 1);
        return new Summary(
                rows.outcomes(id),
                rows.fates(id),
                all.stream().limit(SIZE).toList(),
                rows.withFate(id, Fate.KEPT, SIZE),
                number,
                all.size() > SIZE);
    }

    long count(RowOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    long count(Fate fate) {
        return fates.getOrDefault(fate, 0L);
    }

    boolean hasWork() {
        return count(RowOutcome.NEW) + count(RowOutcome.UPDATED) + count(RowOutcome.DOUBTFUL) > 0;
    }
}
