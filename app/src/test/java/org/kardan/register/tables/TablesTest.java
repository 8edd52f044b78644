package org.kardan.register.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kardan.register.tables.Layout.Delimiter;
import org.kardan.register.tables.Recognition.Format;

class TablesTest {

    private static final Layout XLSX = new Layout(Format.XLSX, Encoding.UTF_8, Delimiter.SEMICOLON);
    private static final Limits SMALL = new Limits(5, 3, 20, 20_000, 4_000);

    @TempDir
    private Path folder;

    @Test
    void quotedCellsMayHoldDelimitersQuotesAndLines() throws Exception {
        assertThat(csv("a;b\n\"x; \"\"y\"\"\n z\";2\n\n;\n", Encoding.UTF_8, Limits.USUAL))
                .isEqualTo(List.of(List.of("a", "b"), List.of("x; \"y\"\n z", "2")));
    }

    @Test
    void byteOrderMarkBlanksAndControlCharactersVanish() throws Exception {
        assertThat(csv("\uFEFFa;b\n\u00A0x\u0007 ;  y\n", Encoding.UTF_8, Limits.USUAL))
                .isEqualTo(List.of(List.of("a", "b"), List.of("x", "y")));
    }

    @Test
    void charactersOutsideGbkSurviveGb18030() throws Exception {
        assertThat(csv("𠮷野;㐀\n", Encoding.GB18030, Limits.USUAL)).isEqualTo(List.of(List.of("𠮷野", "㐀")));
    }

    @Test
    void theWrongEncodingIsAnErrorAndNoMangling() throws Exception {
        var file = write("Müller;Größe\n".getBytes(Charset.forName("windows-1252")));
        var layout = new Layout(Format.CSV, Encoding.UTF_8, Delimiter.SEMICOLON);

        assertThatThrownBy(() -> Tables.read(file, layout, Limits.USUAL, (_, _) -> true))
                .hasMessage("ENCODING");
    }

    @Test
    void tooMuchOfAnythingIsRefused() {
        assertThatThrownBy(() -> csv("a\nb\nc\nd\ne\nf\n", Encoding.UTF_8, SMALL))
                .hasMessage("TOO_MANY_ROWS");
        assertThatThrownBy(() -> csv("1;2;3;4\n", Encoding.UTF_8, SMALL)).hasMessage("TOO_MANY_COLUMNS");
        assertThatThrownBy(() -> csv("x".repeat(21) + "\n", Encoding.UTF_8, SMALL))
                .hasMessage("CELL_TOO_LONG");
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotSwallowTheFile() {
        assertThatThrownBy(() -> csv("a;\"b\n" + "c;d\n".repeat(100), Encoding.UTF_8, SMALL))
                .hasMessage("CELL_TOO_LONG");
    }

    @Test
    void aWorkbookIsReadFromItsFirstVisibleSheet() throws Exception {
        var file = workbook(workbook -> {
            var sheet = workbook.newWorksheet("Firmen");
            sheet.value(0, 0, "Firma");
            sheet.value(0, 1, "PLZ");
            sheet.value(1, 0, "Müller");
            sheet.value(1, 1, 42853);
            sheet.value(2, 1, 0.5);
        });

        assertThat(rows(file, XLSX, Limits.USUAL))
                .isEqualTo(List.of(List.of("Firma", "PLZ"), List.of("Müller", "42853"), List.of("", "0.5")));
    }

    @Test
    void formulasAreNotComputed() throws Exception {
        var file = workbook(workbook -> {
            var sheet = workbook.newWorksheet("Firmen");
            sheet.value(0, 0, "Firma");
            sheet.formula(1, 0, "HYPERLINK(\"http://evil.invalid\",\"x\")");
            sheet.value(1, 1, "y");
        });

        assertThat(rows(file, XLSX, Limits.USUAL).getLast().getLast()).isEqualTo("y");
        assertThat(rows(file, XLSX, Limits.USUAL).toString()).doesNotContain("HYPERLINK");
    }

    @Test
    void aWorkbookThatUnpacksTooBigIsRefused() throws Exception {
        var bomb = zip("xl/worksheets/sheet1.xml", "<row/>".repeat(1_000_000));

        assertThat(Files.size(bomb)).isLessThan(20_000);
        assertThatThrownBy(() -> rows(bomb, XLSX, SMALL)).hasMessage("UNPACKS_TOO_BIG");
    }

    @Test
    void tooManySharedTextsAreRefused() throws Exception {
        var bomb = zip("xl/sharedStrings.xml", "<si/>".repeat(1_000));

        assertThatThrownBy(() -> rows(bomb, XLSX, SMALL)).hasMessage("UNPACKS_TOO_BIG");
    }

    @Test
    void aZipThatIsNoWorkbookAndACutOffWorkbookAreRefused() throws Exception {
        var other = zip("readme.txt", "Hello");
        var good = Files.readAllBytes(
                workbook(workbook -> workbook.newWorksheet("a").value(0, 0, "x")));
        var half = write(java.util.Arrays.copyOf(good, good.length / 2));

        assertThatThrownBy(() -> rows(other, XLSX, Limits.USUAL)).hasMessage("NOT_A_TABLE");
        assertThatThrownBy(() -> rows(half, XLSX, Limits.USUAL)).hasMessage("NOT_A_TABLE");
    }

    @Test
    void entitiesInAWorkbookReadNoFileOfOurs() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        var file = replaced(
                workbook(workbook -> workbook.newWorksheet("a").inlineString(0, 0, "PLACE")),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                                "(<\\?xml[^>]*>)?",
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")
                        .replace("PLACE", "&e;"));

        String read;
        try {
            read = rows(file, XLSX, Limits.USUAL).toString();
        } catch (BrokenFile e) {
            read = e.getMessage();
        }
        assertThat(read).doesNotContain("SECRET");
    }

    private List<List<String>> csv(String text, Encoding encoding, Limits limits) throws IOException, BrokenFile {
        return rows(
                write(text.getBytes(encoding.charset())),
                new Layout(Format.CSV, encoding, Delimiter.SEMICOLON),
                limits);
    }

    private static List<List<String>> rows(Path file, Layout layout, Limits limits) throws IOException, BrokenFile {
        var rows = new ArrayList<List<String>>();
        Tables.read(file, layout, limits, (_, cells) -> rows.add(cells));
        return rows;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ""), bytes);
    }

    private Path zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return write(bytes.toByteArray());
    }

    private Path workbook(java.util.function.Consumer<Workbook> filling) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            filling.accept(workbook);
        }
        return write(bytes.toByteArray());
    }

    private Path replaced(Path workbook, String part, java.util.function.UnaryOperator<String> change)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var old = new ZipFile(workbook.toFile());
                var zip = new ZipOutputStream(bytes)) {
            for (var entry : java.util.Collections.list(old.entries())) {
                var content = new String(old.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write((entry.getName().equals(part) ? change.apply(content) : content)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return write(bytes.toByteArray());
    }
}
