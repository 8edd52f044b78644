package org.kardan.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads the files of the repository with other programs than those that wrote them. */
final class Written {

    static final Path LISTS = Path.of("lists");
    static final Charset WINDOWS = Charset.forName("windows-1252");
    static final Charset GB18030 = Charset.forName("GB18030");

    private Written() {}

    static List<Map<String, String>> csv(String file, Charset charset, char separator) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .ofNamedCsvRecord(Files.newBufferedReader(LISTS.resolve(file), charset))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, String>> workbook(String file) {
        try (var book = new ReadableWorkbook(Files.newInputStream(LISTS.resolve(file)))) {
            var rows = book.getFirstSheet().read();
            var header = rows.getFirst().stream().map(Cell::getText).toList();
            var all = new ArrayList<Map<String, String>>();
            for (var row : rows.subList(1, rows.size())) {
                var map = new LinkedHashMap<String, String>();
                for (int i = 0; i < header.size(); i++) {
                    map.put(
                            header.get(i),
                            row.getOptionalCell(i).map(Cell::getText).orElse(""));
                }
                all.add(map);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, String>> bergisch() {
        return csv("netzwerk-bergisch.csv", WINDOWS, ';');
    }

    static List<Map<String, String>> nrw() {
        return workbook("netzwerk-nrw.xlsx");
    }

    static List<Map<String, String>> china() {
        return csv("zhongguo-qiye.csv", GB18030, ',');
    }
}
