package org.kardan.register.upload;

import java.util.List;
import org.kardan.register.Firm;
import org.kardan.register.imports.ListImport;
import org.kardan.register.imports.ListRow;
import org.kardan.register.imports.ListRow.RowOutcome;
import org.kardan.register.intake.Problem;
import org.kardan.register.intake.Verdict;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** One row with its cells to repair, and the firms that it may mean. */
record RowPage(Reader reader, ListImport of, ListRow row, List<Firm> candidates) implements Page {

    @Override
    public String title() {
        return reader.t("register.row.title", row.number());
    }

    String cell(int place) {
        return place < row.cells().size() ? row.cells().get(place) : "";
    }

    boolean isLong(int place) {
        return cell(place).length() > 80 || cell(place).contains("\n");
    }

    boolean isMapped(int place) {
        return of.mapping().at(place).isPresent();
    }

    /** What is wrong with this cell. */
    List<Problem> problems(int place) {
        return row.problems().stream()
                .filter(problem -> of.mapping()
                        .at(place)
                        .filter(column -> column == problem.columnOrNull())
                        .isPresent())
                .toList();
    }

    List<Problem> wholeRow() {
        return row.problems().stream()
                .filter(problem -> problem.columnOrNull() == null)
                .toList();
    }

    String why(Problem problem) {
        return reader.t("register.problem." + problem.reason(), problem.detail());
    }

    boolean isDoubtful() {
        return row.outcome() == RowOutcome.DOUBTFUL;
    }

    List<Verdict> verdicts() {
        return List.of(Verdict.values());
    }
}
