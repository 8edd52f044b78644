package org.kardan.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook with typed cells: numbers as numbers, days as days. Nothing in it depends on the hour. */
record XlsxFile(String sheetName, Set<String> numbers, Set<String> days) {

    private static final LocalDateTime STAMP = LocalDateTime.of(2026, 11, 23, 12, 0);

    void write(Path file, Table table) throws IOException {
        var raw = Files.createTempFile("kardan-demo", ".xlsx");
        try (var book = new Workbook(Files.newOutputStream(raw), "Kardan", "1.0")) {
            var sheet = book.newWorksheet(sheetName);
            for (int column = 0; column < table.header().size(); column++) {
                sheet.value(0, column, table.header().get(column));
                for (int row = 0; row < table.rows().size(); row++) {
                    cell(
                            sheet,
                            row + 1,
                            column,
                            table.header().get(column),
                            table.rows().get(row).get(column));
                }
            }
            sheet.range(0, 0, 0, table.header().size() - 1).style().bold().set();
            sheet.freezePane(2, 1);
        }
        timeless(raw, file);
        Files.delete(raw);
    }

    private void cell(Worksheet sheet, int row, int column, String header, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (numbers.contains(header) && value.matches("-?\\d+(\\.\\d+)?")) {
            sheet.value(row, column, Double.parseDouble(value));
        } else if (days.contains(header)) {
            sheet.value(row, column, LocalDate.parse(value));
            sheet.style(row, column).format("dd.mm.yyyy").set();
        } else {
            sheet.value(row, column, value);
        }
    }

    /** The library stamps the hour of writing into the archive and into the properties; both are set to one hour. */
    private static void timeless(Path written, Path file) throws IOException {
        try (var in = new ZipFile(written.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : in.stream().toList()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(STAMP);
                zip.putNextEntry(copy);
                var content = in.getInputStream(entry).readAllBytes();
                zip.write(entry.getName().endsWith("core.xml") ? undated(content) : content);
                zip.closeEntry();
            }
        }
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "2026-11-23T12:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
