package org.kardan.register.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.register.intake.Problem;
import org.kardan.register.intake.Verdict;

/**
 * A row of an import, with what was found out and what became of it.
 *
 * @param candidates firms that it may mean
 * @param beforeOrNull the entry before it was applied, as JSON; null for a new firm
 * @param version that the import left behind, 0 if it was not applied
 */
public record ListRow(
        int number,
        List<String> cells,
        RowOutcome outcome,
        List<Problem> problems,
        List<UUID> candidates,
        Verdict verdict,
        Fate fate,
        @Nullable UUID firmOrNull,
        @Nullable String beforeOrNull,
        long version) {

    /** What the check said. */
    public enum RowOutcome {
        STAGED,
        NEW,
        UPDATED,
        UNCHANGED,
        DOUBTFUL,
        REJECTED
    }

    /** What became of it. */
    public enum Fate {
        OPEN,
        APPLIED,
        UNDONE,
        /** The undo left it, because the entry was changed since. */
        KEPT
    }

    public ListRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
        candidates = List.copyOf(candidates);
    }
}
