package org.kardan.register.upload;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import org.kardan.register.imports.ImportState;
import org.kardan.register.imports.ListImport;
import org.kardan.register.imports.ListRow;
import org.kardan.register.imports.ListRow.RowOutcome;
import org.kardan.register.intake.Column;
import org.kardan.register.intake.Problem;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * One import.
 *
 * @param panel progress of the work on it, empty if none is under way
 * @param stalled whether the work was cancelled or failed and can be taken up again
 */
record ImportPage(Reader reader, ListImport of, Summary summary, List<Content> panel, boolean stalled) implements Page {

    @Override
    public String title() {
        return of.list();
    }

    boolean is(String state) {
        return of.state() == ImportState.valueOf(state);
    }

    /** The address that takes stalled work up again. */
    String again() {
        return switch (of.state()) {
            case CHECKING -> "check";
            case UNDOING -> "undo";
            case UPLOADED, CHECKED, RUNNING, DONE, UNDONE, BROKEN -> "run";
        };
    }

    List<RowOutcome> outcomes() {
        return List.of(
                RowOutcome.NEW, RowOutcome.UPDATED, RowOutcome.UNCHANGED, RowOutcome.DOUBTFUL, RowOutcome.REJECTED);
    }

    String number(long number) {
        return reader.formats().number(number);
    }

    /** The firm that a row is about, as far as it says. */
    String name(ListRow row) {
        var values = of.mapping().read(row.cells());
        return List.of(Column.NAME_DE, Column.NAME_ZH, Column.NAME_EN, Column.REFERENCE).stream()
                .map(column -> values.getOrDefault(column, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("–");
    }

    String where(Problem problem) {
        return problem.columnOrNull() == null
                ? reader.t("register.row.whole")
                : reader.t("register.column", problem.columnOrNull());
    }

    String why(Problem problem) {
        return reader.t("register.problem." + problem.reason(), problem.detail());
    }

    static String badge(ListRow row) {
        return switch (row.outcome()) {
            case REJECTED -> "badge badge-bad";
            case DOUBTFUL -> "badge badge-warn";
            case STAGED, NEW, UPDATED, UNCHANGED -> "badge badge-info";
        };
    }

    String brokenKey() {
        return "register.broken." + of.reason().toUpperCase(Locale.ROOT);
    }

    boolean isDoubtful(ListRow row) {
        return row.outcome() == RowOutcome.DOUBTFUL;
    }
}
