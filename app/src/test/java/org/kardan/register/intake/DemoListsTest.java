package org.kardan.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.language.Side;
import org.kardan.register.Visibility;
import org.kardan.register.tables.Encoding;
import org.kardan.register.tables.Limits;
import org.kardan.register.tables.Recognition;
import org.kardan.register.tables.Tables;

/** The lists of the demonstration are what users upload: recognised without help, their mistakes found. */
class DemoListsTest {

    @ParameterizedTest
    @CsvSource({
        "netzwerk-bergisch.csv, DE, WINDOWS_1252, 250, '{CHECK_DIGIT=1, POSTCODE=1}'",
        "netzwerk-nrw.xlsx, DE, UTF_8, 550, '{CHECK_DIGIT=2, EMAIL=1}'",
        "zhongguo-qiye.csv, CN, GB18030, 300, '{CHECK_DIGIT=1, IDENTIFIER_LETTERS=1}'"
    })
    void theListIsUnderstood(String name, Side side, Encoding encoding, int firms, String mistakes) throws Exception {
        var file = Path.of("..", "demo", "lists", name);
        var layout = Recognition.of(Files.newInputStream(file));
        assertThat(layout.encoding()).isEqualTo(encoding);

        var rows = new ArrayList<List<String>>();
        Tables.read(file, layout, Limits.USUAL, (_, cells) -> rows.add(cells));
        var mapping = Mapping.suggest(rows.getFirst());
        var unmapped = new ArrayList<String>();
        for (var i = 0; i < rows.getFirst().size(); i++) {
            if (mapping.at(i).isEmpty()) {
                unmapped.add(rows.getFirst().get(i));
            }
        }
        var intake = new Intake(side, name, Visibility.OWN_SIDE, LocalDate.of(2026, 11, 23));
        var problems = rows.stream()
                .skip(1)
                .flatMap(cells -> intake.draft(0, mapping.read(cells)).problems().stream())
                .collect(Collectors.groupingBy(each -> each.reason().name(), TreeMap::new, Collectors.counting()));

        assertThat(rows).hasSize(firms + 1);
        assertThat(unmapped).isSubsetOf("Land", "国家");
        assertThat(problems).hasToString(mistakes);
    }
}
