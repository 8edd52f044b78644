package org.kardan.matching.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of numbers is generated, so that no number in the documentation grows old. */
class ThesaurusStatisticsTest {

    private static final Path PAGE = Path.of("../docs/thesaurus-statistics.md");

    @Test
    void thePageOfNumbersIsWrittenFromTheFiles() throws IOException {
        var page = new ThesaurusStatistics(TradeFiles.rows()).page();
        if (!Files.exists(PAGE) || !Files.readString(PAGE).equals(page)) {
            Files.writeString(PAGE, page);
        }

        assertThat(page).contains("| all | " + TradeFiles.rows().size() + " |");
        assertThat(page.lines().filter(line -> line.startsWith("| product |"))).hasSize(1);
    }

    @Test
    void numbersAreCountedPerFacet() {
        var nuts = TradeFiles.rows().stream()
                .filter(row -> row.id().equals("nut") || row.id().equals("die-casting"))
                .toList();
        var page = new ThesaurusStatistics(nuts).page();

        assertThat(page).contains("| product | 1 | ", "| process | 1 | ", "| material | 0 | ", "| all | 2 | ");
        assertThat(page).contains("| hs-2022 | 1 |");
    }
}
