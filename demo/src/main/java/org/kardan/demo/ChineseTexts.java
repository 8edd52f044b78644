package org.kardan.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A second, later list for sixty firms of the region: their Chinese names. A Windows-1252 file cannot carry them, so
 * the network sends them apart; imported by number, it updates the firms instead of doubling them.
 */
record ChineseTexts(Path folder, NameParts parts) {

    void write(List<Firm> firms) throws IOException {
        var rows = firms.stream()
                .filter(firm -> firm.network() == Network.BERGISCH
                        && !firm.value(Column.OTHER).isEmpty())
                .limit(60)
                .map(firm -> List.of(firm.reference(), firm.value(Column.NAME), firm.value(Column.OTHER)))
                .toList();
        new CsvFile(StandardCharsets.UTF_8, ';', true)
                .write(
                        folder.resolve("netzwerk-bergisch-chinesisch.csv"),
                        new Table(List.of("Nr.", "Firmenname", "Chinesischer Name"), rows));
    }
}
