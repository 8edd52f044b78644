package org.kardan.register.upload;

import java.util.List;
import org.kardan.register.Visibility;
import org.kardan.register.imports.ListImport;
import org.kardan.register.intake.Column;
import org.kardan.register.tables.Encoding;
import org.kardan.register.tables.Layout.Delimiter;
import org.kardan.register.tables.Recognition.Format;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** The first rows of a list as they were read, and what each column means. */
record ColumnsPage(Reader reader, ListImport of, List<List<String>> rows, String trouble) implements Page {

    @Override
    public String title() {
        return reader.t("register.columns.title");
    }

    @Override
    public int status() {
        return trouble.isEmpty() ? 200 : 422;
    }

    boolean isText() {
        return of.layout().format() == Format.CSV;
    }

    /** Up to three values of a column, as a taste. */
    String taste(int place) {
        return String.join(
                " · ",
                rows.stream()
                        .skip(1)
                        .map(cells -> place < cells.size() ? cells.get(place) : "")
                        .filter(cell -> !cell.isEmpty())
                        .map(cell -> cell.length() > 60 ? cell.substring(0, 60) + "…" : cell)
                        .limit(3)
                        .toList());
    }

    boolean means(int place, Column column) {
        return of.mapping().at(place).filter(column::equals).isPresent();
    }

    boolean isUnmapped(int place) {
        return of.mapping().at(place).isEmpty();
    }

    List<Column> columns() {
        return List.of(Column.values());
    }

    List<Encoding> encodings() {
        return List.of(Encoding.values());
    }

    List<Delimiter> delimiters() {
        return List.of(Delimiter.values());
    }

    List<Visibility> visibilities() {
        return List.of(Visibility.values());
    }
}
