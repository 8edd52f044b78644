package org.kardan.scheduling.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kardan.scheduling.Stop;

class CommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void theLastLineIsTheResultAndTheScheduleIsWritten() throws IOException {
        var file = file("requested = [|1,2,3|1,3,3|]; nTables = 1; nTotalSlots = 4;");
        var csv = folder.resolve("plan.csv");

        assertThat(run(file, "--seconds", "5", "--csv", csv.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList().getLast())
                .matches("\\{\"status\":\"OPTIMAL\",\"breaks\":0,\"bound\":0,\"seconds\":[0-9.]+,"
                        + "\"firstSolutionSeconds\":[0-9.]+,\"peakRssMb\":[1-9][0-9]*}");
        assertThat(Files.readAllLines(csv)).hasSize(3).first().isEqualTo("meeting,first,second,slot,table");
    }

    @Test
    void whatCannotBeScheduledIsSaidToBeInfeasible() throws IOException {
        var file = file("requested = [|1,2,3|1,3,3|]; nTables = 1; nTotalSlots = 1;");

        assertThat(run(file)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"status\":\"INFEASIBLE\",\"breaks\":null,\"bound\":null,");
    }

    @Test
    void badInputIsOneLineAndExitCodeTwo() throws IOException {
        var file = file("requested = [|1,2|];");

        assertThat(run(file)).isEqualTo(2);
        assertThat(run("nowhere.dzn")).isEqualTo(2);
        assertThat(run(file, "--seconds", "soon")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
                .containsExactly(
                        "kardan timetable: " + file + ": the key nTotalSlots is missing",
                        "kardan timetable: nowhere.dzn: there is no such file",
                        "kardan timetable: --seconds soon is not a whole number from 1 to 1000000",
                        "kardan timetable: no file given; usage: " + Request.USAGE);
        assertThat(out.size()).isZero();
    }

    @Test
    void aFileTooLargeOrInAnotherEncodingIsToldInOneLine() throws IOException {
        var large = file("%" + "x".repeat(10_000_000));
        var chinese = Files.write(folder.resolve("gbk.dzn"), "% 汽车".getBytes("GBK")).toString();

        assertThat(run(large)).isEqualTo(2);
        assertThat(run(chinese)).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
                .containsExactly(
                        "kardan timetable: " + large + ": larger than 8 MB",
                        "kardan timetable: " + chinese + ": is not in UTF-8");
    }

    @Test
    void aRunThatIsAskedToEndWritesAndTellsTheBestPlanSoFar() throws Exception {
        var json = folder.resolve("plan.json");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.kardan.scheduling.Timetable",
                        file(InstanceFixtures.hard()),
                        "--seconds",
                        "100",
                        "--json",
                        json.toString())
                .redirectErrorStream(true)
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).contains("CONSTRUCT");
            process.toHandle().destroy();
            var last = lines.lines().toList().getLast();

            assertThat(last).startsWith("{\"status\":\"FEASIBLE\"").endsWith("}");
            assertThat(json).content().contains("\"status\"").endsWith("}\n");
            assertThat(folder.resolve("plan.json.part")).doesNotExist();
        }
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("some.dzn"), text).toString();
    }

    private int run(String... args) {
        return new Command(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Stop())
                .run(args);
    }
}
