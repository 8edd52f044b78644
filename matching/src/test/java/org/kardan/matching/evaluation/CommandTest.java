package org.kardan.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    private static final String THESAURUS = "../app/src/main/resources/thesaurus";
    private static final String PAIRS = """
            de\tzh\ten
            Wir liefern Druckgussteile aus Aluminium.\t我们供应铝合金压铸件。\tWe supply aluminium die castings.
            Federn aus Draht wickeln wir selbst.\t弹簧由我们自行卷制。\tWe coil springs ourselves.
            \t轮胎由司机自行更换。\t
            Das Lager ist am Sonntag geschlossen.\t\t
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void pairsAreMeasuredInAllDirections() throws IOException {
        var code = run("pairs", file("pairs.tsv", PAIRS));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
        assertThat(said()).contains("DE to ZH: 2 queries, pool of 3", "ZH to DE: 2 queries, pool of 3");
        assertThat(said().lines().toList().getLast())
                .isEqualTo("{\"recall1\":1.0000,\"recall10\":1.0000,\"mrr\":1.0000,\"ndcg5\":1.0000,\"p1\":1.0000,"
                        + "\"n\":2,\"pool\":3,"
                        + json("reverse", 3) + "," + json("englishToChinese", 3) + "," + json("englishToGerman", 3)
                        + "}");
    }

    private static String json(String name, int pool) {
        return "\"" + name + "\":{\"recall1\":1.0000,\"recall10\":1.0000,\"mrr\":1.0000,\"ndcg5\":1.0000,"
                + "\"p1\":1.0000,\"n\":2,\"pool\":" + pool + "}";
    }

    @Test
    void profilesAreMeasuredByTheirGrades() throws IOException {
        var requests = file("r.tsv", "r1\tWir suchen Druckgussteile aus Aluminium\tp1:2 p2:1\n");
        var profiles = file("p.tsv", "p1\t铝合金压铸件生产\np2\t铝型材挤压\np3\t弹簧制造\n");

        assertThat(run("profiles", requests, profiles)).isZero();
        assertThat(said().lines().toList().getLast())
                .startsWith("{\"recall1\":1.0000")
                .contains("\"p1\":1.0000,\"n\":1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "r1 Text p9:2|'p9' is judged, but is no id",
                "r1 Text p1|'p1' is no judgement such as p012:2",
                "r1 Text p1:x|'p1:x' is no judgement",
                "r1 Text p1:2_p1:1|'p1' is judged twice",
                "r1 Text p1:2 more|4 cells instead of 3"
            })
    void badJudgementsAreRefusedWithTheirLine(String line, String complaint) throws IOException {
        var requests = file("r.tsv", line.replace(' ', '\t').replace('_', ' ') + "\n");

        assertThat(run("profiles", requests, file("p.tsv", "p1\t压铸\n"))).isEqualTo(2);
        assertThat(complaints()).contains("r.tsv line 1: " + complaint).hasLineCount(1);
    }

    @Test
    void anIdThatStandsTwiceIsRefused() throws IOException {
        var requests = file("r.tsv", "r1\tText\tp1:2\n");

        assertThat(run("profiles", requests, file("p.tsv", "p1\t压铸\np1\t锻造\n"))).isEqualTo(2);
        assertThat(complaints()).contains("p.tsv line 2: 'p1' stands already in line 1.");
    }

    @Test
    void anotherEncodingIsNamed() throws IOException {
        var file = folder.resolve("gb.tsv");
        Files.writeString(file, "de\tzh\nStahl\t钢铁\n", Charset.forName("GB18030"));

        assertThat(run("pairs", file.toString())).isEqualTo(2);
        assertThat(complaints()).contains("gb.tsv is not UTF-8").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "pairs", "pairs a b", "nonsense a", "pairs missing.tsv", "pairs --what", "profiles one"})
    void uselessArgumentsAreOneLineAndCodeTwo(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(complaints()).startsWith("match-eval: ").hasLineCount(1);
    }

    @Test
    void aFileWithoutHeaderIsRefused() throws IOException {
        assertThat(run("pairs", file("p.tsv", "Stahl\t钢铁\n"))).isEqualTo(2);
        assertThat(complaints()).contains("line 1: the first line must name the columns de and zh");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        var environment = Map.of("KARDAN_THESAURUS", THESAURUS);
        return new Command(stream(out), stream(err), environment).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaints() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
