package org.kardan.register.directory;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.kardan.language.Lang;
import org.kardan.register.Firm;
import org.kardan.register.Region;
import org.kardan.register.Regions;
import org.kardan.register.intake.Column;
import org.kardan.web.Download;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** The firms that a reader sees and has filtered, as a file that the import understands again. */
@Component
class Export {

    private static final int BATCH = 500;

    private static final List<Column> COLUMNS = List.of(
            Column.REFERENCE,
            Column.NAME_DE,
            Column.NAME_ZH,
            Column.NAME_EN,
            Column.CITY,
            Column.REGION,
            Column.SIZE,
            Column.CERTIFICATES,
            Column.CAPABILITIES_DE,
            Column.CAPABILITIES_ZH,
            Column.CAPABILITIES_EN,
            Column.WEBSITE,
            Column.VISIBILITY);

    private final Directory directory;

    Export(Directory directory) {
        this.directory = directory;
    }

    /** UTF-8 with a mark, without which spreadsheets guess wrongly; the delimiter that they expect in the language. */
    Download csv(Reader reader, Filters filters) {
        return new Download("firms.csv", "text/csv;charset=utf-8", out -> {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            var csv = CsvWriter.builder()
                    .fieldSeparator(reader.lang() == Lang.DE ? ';' : ',')
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            each(
                    reader,
                    filters,
                    row -> csv.writeRecord(row.stream().map(Export::guarded).toList()));
            csv.flush();
        });
    }

    Download xlsx(Reader reader, Filters filters) {
        var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        return new Download("firms.xlsx", type, out -> workbook(reader, filters, out));
    }

    private void workbook(Reader reader, Filters filters, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Kardan", "1.0")) {
            var sheet = workbook.newWorksheet(reader.t("register.directory.title"));
            var line = new int[] {0};
            each(reader, filters, row -> {
                for (var i = 0; i < row.size(); i++) {
                    sheet.value(line[0], i, row.get(i));
                }
                line[0]++;
            });
        }
    }

    private void each(Reader reader, Filters filters, Consumer<List<String>> sink) {
        sink.accept(COLUMNS.stream()
                .map(column -> reader.t("register.column", column))
                .toList());
        var offset = 0;
        var total = 1L;
        while (offset < total) {
            var found = directory.find(reader, filters, offset, BATCH);
            found.lines().forEach(line -> sink.accept(cells(reader, line.firm())));
            total = found.total();
            offset += BATCH;
        }
    }

    private static List<String> cells(Reader reader, Firm firm) {
        return Stream.of(
                        firm.id().toString(),
                        firm.names().de(),
                        firm.names().zh(),
                        firm.names().en(),
                        firm.city().in(reader.lang()),
                        Regions.byCode(firm.region())
                                .map(Region::names)
                                .map(reader::t)
                                .orElse(firm.region()),
                        reader.t("register.size", firm.size()),
                        String.join(", ", firm.certificates()),
                        firm.capabilities().de(),
                        firm.capabilities().zh(),
                        firm.capabilities().en(),
                        firm.website(),
                        reader.t("register.visibility", firm.visibility()))
                .toList();
    }

    /** A spreadsheet would take such a cell for a formula. */
    static String guarded(String cell) {
        return cell.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + cell : cell;
    }
}
