package org.kardan.matching.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.matching.Tongue;

/** The firms of the demonstration lists are understood. */
class DemonstrationTest {

    private static final Path LISTS = Path.of("../demo/lists");

    @ParameterizedTest
    @CsvSource({
        "netzwerk-bergisch.csv, windows-1252, ;, Leistungsprofil, DE",
        "zhongguo-qiye.csv, GB18030, ',', 企业能力, ZH"
    })
    void nearlyEveryProfileSpeaksOfTwoConcepts(
            String file, String charset, char separator, String column, Tongue tongue) throws IOException {
        var rows = rows(Files.readString(LISTS.resolve(file), Charset.forName(charset)), separator);
        var at = rows.getFirst().indexOf(column);
        var texts = rows.stream()
                .skip(1)
                .map(row -> row.get(at))
                .filter(text -> !text.isBlank())
                .toList();
        var poor = texts.stream()
                .filter(text -> TradeFiles.concepts(text, tongue).size() < 2)
                .toList();

        var share = 1 - (double) poor.size() / texts.size();
        var coverage = texts.stream()
                .mapToDouble(
                        text -> TradeFiles.annotator().annotate(text, tongue).coverage())
                .average()
                .orElse(0);
        System.out.printf("%s: %.3f of %d with two concepts, coverage %.2f%n", file, share, texts.size(), coverage);
        assertThat(texts).hasSizeGreaterThan(200);
        assertThat(share).as("poor: %s", poor).isGreaterThan(.95);
    }

    private static List<List<String>> rows(String text, char separator) {
        var rows = new ArrayList<List<String>>();
        for (var line : text.split("\r?\n")) {
            rows.add(cells(line, separator));
        }
        return rows;
    }

    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = Pattern.compile("(?:^|" + separator + ")(?:\"((?:[^\"]|\"\")*)\"|([^" + separator + "]*))");
        var found = cell.matcher(line);
        while (found.find()) {
            cells.add(found.group(1) != null ? found.group(1).replace("\"\"", "\"") : found.group(2));
        }
        return cells;
    }
}
