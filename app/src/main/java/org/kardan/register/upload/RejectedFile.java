package org.kardan.register.upload;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.kardan.register.imports.ImportRows;
import org.kardan.register.imports.ListImport;
import org.kardan.register.imports.ListRow;
import org.kardan.register.imports.ListRow.RowOutcome;
import org.kardan.register.tables.Encoding;
import org.kardan.web.Download;
import org.kardan.web.Reader;

/**
 * The rows that were held back, as they came, with the reasons in a last column: in the encoding and with the delimiter
 * of the list, so that it can be repaired where it was made and uploaded again.
 */
record RejectedFile(Reader reader, ListImport of, ImportRows rows) {

    private static final int BATCH = 500;

    Download download() {
        return new Download(
                reader.t("register.imports.rejected.file") + ".csv",
                "text/csv;charset=" + of.layout().encoding().charset().name(),
                this::write);
    }

    private void write(OutputStream out) throws IOException {
        var encoding = of.layout().encoding();
        if (encoding == Encoding.UTF_8) {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        var csv = CsvWriter.builder()
                .fieldSeparator(of.layout().delimiter().sign())
                .build(new OutputStreamWriter(out, encoding.charset()));
        var header = new ArrayList<>(of.header());
        header.add(reader.t("register.row.problems"));
        csv.writeRecord(header);
        var page = new ImportPage(reader, of, Summary.of(rows, of.id(), 1), List.of(), false);
        for (var offset = 0; ; offset += BATCH) {
            var batch = rows.remarkable(of.id(), EnumSet.of(RowOutcome.REJECTED), offset, BATCH);
            batch.forEach(row -> csv.writeRecord(cells(row, page)));
            if (batch.size() < BATCH) {
                break;
            }
        }
        csv.flush();
    }

    private ArrayList<String> cells(ListRow row, ImportPage page) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < of.header().size(); i++) {
            cells.add(guarded(i < row.cells().size() ? row.cells().get(i) : ""));
        }
        cells.add(row.problems().stream()
                .map(problem -> page.where(problem) + ": " + page.why(problem))
                .collect(Collectors.joining(" | ")));
        return cells;
    }

    /** A spreadsheet would take it for a formula; numbers with a sign are left alone. */
    static String guarded(String cell) {
        var isFormula = cell.matches("(?s)[=@\\t\\r].*") || cell.matches("(?s)[+-](?![0-9 ().,/-]*$).*");
        return isFormula ? "'" + cell : cell;
    }
}
