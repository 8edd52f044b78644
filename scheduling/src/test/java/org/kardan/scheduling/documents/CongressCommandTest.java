package org.kardan.scheduling.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kardan.scheduling.Stop;

class CongressCommandTest {

    private static final String EXAMPLE = "../docs/schema/timetable-v1.example.json";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theExampleIsPlannedAndTheLastLineSaysHowWell() throws Exception {
        var file = folder.resolve("plan.json");

        assertThat(run(EXAMPLE, "--json", file.toString())).isZero();

        var last = Json.parse(out.toString(StandardCharsets.UTF_8).lines().toList().getLast());
        assertThat(last.text("status")).isEqualTo("OPTIMAL");
        assertThat(last.get("score").whole("musts", 0, 9)).isEqualTo(1);
        assertThat(Json.parse(Files.readString(file)).list("placements")).hasSize(last.whole("meetings", 0, 9));
        assertThat(folder).isDirectoryContaining("glob:**.json").isDirectoryNotContaining("glob:**.part");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFileInAnotherEncodingTooLargeOrMissingIsToldInOneLine() throws Exception {
        var chinese = folder.resolve("gb.json");
        Files.write(chinese, "{\"format\": \"时间表\"}".getBytes(Charset.forName("GB18030")));
        var large = folder.resolve("large.json");
        Files.writeString(large, " ".repeat(10_000_000) + "{}");

        refuses("is not in UTF-8", chinese.toString());
        refuses("larger than 8 MB", large.toString());
        refuses("there is no such file", folder.resolve("none.json").toString());
        refuses("cannot be written", EXAMPLE, "--json", folder.resolve("no/where.json").toString());
        refuses("--fairness and --csv are for .dzn files", EXAMPLE, "--fairness", "2");
        refuses("--seconds", EXAMPLE, "--seconds", "NaN");
    }

    @Test
    void onlyFilesToReadDecideWhatIsAsked() {
        assertThat(CongressCommand.isFor("a.json")).isTrue();
        assertThat(CongressCommand.isFor("--seconds", "3", "A.JSON", "--json", "b.json")).isTrue();
        assertThat(CongressCommand.isFor("a.dzn", "--json", "b.json")).isFalse();
    }

    private void refuses(String message, String... args) {
        err.reset();
        assertThat(run(args)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("kardan timetable: ")
                .contains(message);
    }

    private int run(String... args) {
        return new CongressCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Stop())
                .run(args);
    }
}
