package org.kardan.demo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Writes the three firm lists, each in the format its network really uses. */
record FirmLists(Path folder) {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    static final Charset GB18030 = Charset.forName("GB18030");

    void write(List<Firm> firms) throws IOException {
        new CsvFile(WINDOWS, ';', false).write(folder.resolve("netzwerk-bergisch.csv"), table(firms, Network.BERGISCH));
        var numbers = Set.of("Breitengrad", "Längengrad", "Gegründet", "Anzahl Beschäftigte");
        new XlsxFile("Mitglieder", numbers, Set.of("Beitritt"))
                .write(folder.resolve("netzwerk-nrw.xlsx"), table(firms, Network.NRW));
        new CsvFile(GB18030, ',', false).write(folder.resolve("zhongguo-qiye.csv"), table(firms, Network.CHINA));
    }

    static Table table(List<Firm> firms, Network network) {
        var columns = Arrays.stream(Column.values())
                .filter(c -> !c.header(network).isEmpty())
                .toList();
        var rows = firms.stream()
                .filter(firm -> firm.network() == network)
                .map(firm -> columns.stream().map(firm::value).toList())
                .toList();
        return new Table(columns.stream().map(c -> c.header(network)).toList(), rows);
    }
}
