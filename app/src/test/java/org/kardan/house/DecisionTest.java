package org.kardan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What decides knows neither frameworks nor stores: a record of a feature imports only the JDK, jspecify, and what
 * modules declare. Whoever answers a request (a page, a download) knows {@code org.kardan.web} and is no decision.
 */
class DecisionTest {

    /** They dress libraries for everybody else; their records carry the types of those libraries. */
    private static final Pattern PLUMBING = Pattern.compile("/org/kardan/(database|web|search|jobs|post|archive)/");

    private static final Pattern RECORD = Pattern.compile("(?m)^(public )?record ");
    private static final Pattern ANSWER = Pattern.compile("(?m)^import org\\.kardan\\.web\\.");
    private static final Pattern FOREIGN =
            Pattern.compile("(?m)^import (?!static )(?!java\\.|org\\.jspecify\\.|org\\.kardan\\.).*$");

    @Test
    void decisionsImportNoFramework() {
        var breaches = Sources.java().stream()
                .filter(file -> !PLUMBING.matcher(file.toString()).find())
                .filter(file -> breaks(Sources.read(file)))
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(breaches).isEmpty();
    }

    @Test
    void aDecisionWithAStoreBreaksIt() {
        var store = "import org.springframework.jdbc.core.simple.JdbcClient;\n";
        assertThat(List.of(store + "public record Choice(int of) {}", store + "record Choice(int of) {}"))
                .allMatch(DecisionTest::breaks);
        assertThat(List.of(
                        store + "final class Choices {}",
                        "import gg.jte.Content;\nimport org.kardan.web.Page;\nrecord ChoicePage() implements Page {}",
                        "import java.util.List;\nrecord Choice(List<String> of) {}"))
                .noneMatch(DecisionTest::breaks);
    }

    private static boolean breaks(String source) {
        return RECORD.matcher(source).find()
                && !ANSWER.matcher(source).find()
                && FOREIGN.matcher(source).find();
    }
}
