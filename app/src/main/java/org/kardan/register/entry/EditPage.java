package org.kardan.register.entry;

import java.util.List;
import java.util.Map;
import org.kardan.register.intake.Column;
import org.kardan.register.intake.Problem;
import org.kardan.register.profile.Kept;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * The form of a firm's entry. It speaks the words of the import, so that both understand and refuse the same.
 *
 * @param overtaken whether somebody else changed the entry meanwhile
 */
record EditPage(Reader reader, Kept firm, Map<Column, String> values, List<Problem> problems, boolean overtaken)
        implements Page {

    @Override
    public String title() {
        return reader.t("register.edit.title", reader.t(firm.profile().names()));
    }

    @Override
    public int status() {
        return overtaken || problems.stream().anyMatch(Problem::rejects) ? 422 : 200;
    }

    List<Column> columns() {
        return EditForm.COLUMNS;
    }

    String value(Column column) {
        return values.getOrDefault(column, "");
    }

    List<Problem> problems(Column column) {
        return problems.stream()
                .filter(problem -> problem.columnOrNull() == column)
                .toList();
    }

    List<Problem> general() {
        return problems.stream()
                .filter(problem -> problem.columnOrNull() == null)
                .toList();
    }

    String why(Problem problem) {
        return reader.t("register.problem." + problem.reason(), problem.detail());
    }

    boolean isLong(Column column) {
        return column.name().startsWith("CAPABILITIES");
    }

    /** The language of what is written into a field. */
    String tag(Column column) {
        return switch (column) {
            case NAME_DE, CAPABILITIES_DE -> "de";
            case NAME_ZH, CAPABILITIES_ZH -> "zh-Hans";
            case NAME_EN, CAPABILITIES_EN -> "en";
            case PINYIN -> "zh-Latn";
            default -> reader.lang().tag();
        };
    }
}
