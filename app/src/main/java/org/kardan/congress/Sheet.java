package org.kardan.congress;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.kardan.web.Download;

/** A table to take away, as CSV (UTF-8 with byte order mark, so that Excel reads umlauts and Chinese) or XLSX. */
public record Sheet(String name, List<String> columns, List<List<String>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public Download csv() {
        return new Download(name + ".csv", "text/csv;charset=utf-8", this::writeCsv);
    }

    public Download xlsx() {
        return new Download(
                name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", this::writeXlsx);
    }

    private void writeCsv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(columns);
        for (var row : rows) {
            csv.writeRecord(row.stream().map(Sheet::harmless).toList());
        }
        csv.flush();
    }

    private void writeXlsx(OutputStream out) throws IOException {
        var book = new Workbook(out, "Kardan", "1.0");
        var sheet = book.newWorksheet("Kardan");
        for (var column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < columns.size(); column++) {
                sheet.value(row + 1, column, rows.get(row).get(column));
            }
        }
        sheet.freezePane(0, 1);
        book.finish();
    }

    /** A cell that a spreadsheet would take for a formula becomes text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
