package org.kardan.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.language.Side;
import org.kardan.register.Visibility;
import org.kardan.register.tables.Encoding;
import org.kardan.register.tables.Limits;
import org.kardan.register.tables.Recognition;
import org.kardan.register.tables.Tables;

/** The lists of the demonstration are what users upload: recognised without help, with hardly a problem. */
class DemoListsTest {

    @ParameterizedTest
    @CsvSource({
        "netzwerk-bergisch.csv, DE, WINDOWS_1252, 250",
        "netzwerk-nrw.xlsx, DE, UTF_8, 550",
        "zhongguo-qiye.csv, CN, GB18030, 300"
    })
    void theListIsUnderstood(String name, Side side, Encoding encoding, int firms) throws Exception {
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
                .collect(Collectors.groupingBy(Problem::reason, Collectors.counting()));

        assertThat(rows).hasSize(firms + 1);
        assertThat(unmapped).isSubsetOf("Land", "国家");
        assertThat(problems).isEmpty();
    }
}
