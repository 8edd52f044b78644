package org.kardan.scheduling.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.scheduling.Goal;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Status;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Timetabler;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.aims.FairSpread;
import org.kardan.scheduling.aims.Target;
import org.kardan.scheduling.aims.Walks;

class CongressReaderTest {

    private static final Path SCHEMAS = Path.of("..", "docs", "schema");

    @Test
    void theExampleIsReadWithAllItSays() throws Exception {
        var problem = CongressReader.read(example());

        assertThat(problem.participants().getFirst().unavailable()).containsExactly("mo-1");
        assertThat(problem.participants().get(1).booth()).isEqualTo("Stand 7");
        assertThat(problem.interpreters().getLast().delegation()).containsExactly("示范部件");
        assertThat(problem.wishes())
                .containsExactly(
                        Wish.of("w1", "Musterwerk", "样例汽车", 8).asMust(),
                        Wish.of("w2", "Beispielguss", "样例汽车", 5).fixedTo("mo-1"),
                        Wish.of("w3", "Musterwerk", "示范部件", 6)
                                .joinedBy(List.of("Beispielguss"))
                                .lasting(2)
                                .about("Druckguss"),
                        Wish.of("w4", "Beispielguss", "示范部件", 1)
                                .notIn(Set.of("mo-1"))
                                .afterAll(Set.of("w3")));
        assertThat(problem.locked()).containsExactly(new Placement("w2", "mo-1", "Stand 7", null));
    }

    @Test
    void theExampleIsReadWithItsAims() throws Exception {
        var problem = CongressReader.read(example());

        assertThat(problem.participants().getFirst().kind()).isEqualTo("small");
        assertThat(problem.interpreters().getFirst().fields()).containsExactly("Druckguss");
        assertThat(problem.tables().getFirst().position()).isEqualTo(new Table.Position(0, 0));
        assertThat(problem.aims().targets())
                .containsExactly(
                        new Target(Set.of("Musterwerk"), 1),
                        new Target(Set.of("Musterwerk", "Beispielguss"), 2),
                        new Target(Set.of("样例汽车", "示范部件"), 3));
        assertThat(problem.aims().fairness()).isEqualTo(new FairSpread(1, 1, 2));
        assertThat(problem.aims().walks()).isEqualTo(new Walks(Map.of("Saal", Map.of("Foyer", 90)), 300));
    }

    @Test
    void theExampleIsPlannedBestAndWrittenAsJson() throws Exception {
        var plan = new Timetabler().plan(CongressReader.read(example()), Limits.ofSeconds(20));
        var written = Json.parse(new PlanWriter(plan).document());

        assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
        assertThat(written.list("placements")).hasSize(plan.placements().size());
        for (int i = 0; i < plan.placements().size(); i++) {
            var node = written.list("placements").get(i);
            assertThat(node.text("wish")).isEqualTo(plan.placements().get(i).wish());
            assertThat(node.text("table")).isEqualTo(plan.placements().get(i).table());
        }
        assertThat(written.get("score").whole("value", 0, 1000))
                .isEqualTo((int) plan.score().value());
        assertThat(written.get("score").whole("walking", 0, 1000))
                .isEqualTo((int) plan.score().walking());
        assertThat(keys(written.get("score")))
                .isEqualTo(Arrays.stream(Goal.values())
                        .map(goal -> goal.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theSchemaNamesTheKeysThatAreRead() throws Exception {
        var schema = Json.parse(Files.readString(SCHEMAS.resolve("timetable-v1.json")));
        var problem = Json.parse(example());

        assertThat(keys(schema.get("properties"))).isEqualTo(keys(problem));
        for (var list : List.of("slots", "tables", "participants", "interpreters", "wishes", "locked", "targets")) {
            var used = new TreeSet<String>();
            for (var node : problem.list(list)) {
                used.addAll(keys(node));
            }
            var known = schema.get("properties").get(list).get("items").get("properties");
            assertThat(keys(known)).describedAs(list).isEqualTo(used);
        }
        for (var object : List.of("fairness", "walks")) {
            assertThat(keys(schema.get("properties").get(object).get("properties")))
                    .describedAs(object)
                    .isEqualTo(keys(problem.get(object)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "first": "Musterwerk", "second": "样例汽车"|"first": "x", "second": "样例汽车"|$.wishes[0].first: unknown participant "x"
            "second": "样例汽车", "value": 8|"second": "Musterwerk", "value": 8|$.wishes[0].second: "Musterwerk" would meet itself
            "id": "w4"|"id": "w1"|$.wishes[3].id: "w1" is already the id of $.wishes[0]
            "value": 8|"value": NaN|$.wishes[0].value: a value should stand here (line 28, column 68)
            "value": 8|"value": 2.5|$.wishes[0].value: should be a whole number from 1 to 1000000
            "value": 8|"value": 1e999|$.wishes[0]: a , should stand here (line 28, column 72)
            "value": 8|"value": 1e99|$.wishes[0].value: should be a whole number from 1 to 1000000
            "value": 8|"value": "8"|$.wishes[0].value: should be a whole number from 1 to 1000000
            "value": 8|"value": 8, "value": 9|$.wishes[0].value: this key is given twice (line 28, column 81)
            "value": 8|"valeu": 8|$.wishes[0].valeu: unknown key; known are id, first, second, others, value, must, fixedSlot, forbidden, slots, after, field
            "must": true|"must": "yes"|$.wishes[0].must: should be true or false
            "slots": 2|"slots": 2, "after": ["w4"]|$.wishes[2].after: goes in a circle with "w4"
            "after": ["w3"]|"after": ["w3", "w9"]|$.wishes[3].after[1]: unknown wish "w9"
            "after": ["w3"]|"after": ["w3", "w3"]|$.wishes[3].after[1]: "w3" is given twice
            "others": ["Beispielguss"]|"others": ["Musterwerk"]|$.wishes[2].others: names somebody who is first or second already
            "order": 2|"order": 1|$.slots[1].order: another slot has the same day and order
            "mostMeetings": 3|"booth": "Stand 7"|$.participants[1].booth: "Stand 7" is another host's booth
            [["de", "zh"]]|[["de"]]|$.interpreters[0].pairs[0]: should be a list of two languages
            "table": "Stand 7", "interpreter"|"table": "Tisch 1", "interpreter"|$.locked: "w2" cannot be together, broken rule: hosts-at-their-booth
            "leastMeetings": 1|"leastMeetings": -1|$.participants[0].leastMeetings: should be a whole number from 0 to 1000000
            "class": "small"|"class": 3|$.participants[0].class: should be a text that is not empty
            "x": 0, "y": 0|"x": 0|$.tables[0].y: is missing
            "x": 0, "y": 0|"x": 0.5, "y": 0|$.tables[0].x: should be a whole number from -1000000 to 1000000
            "fields": ["Druckguss"]|"fields": ["Druckguss", "Druckguss"]|$.interpreters[0].fields[1]: "Druckguss" is given twice
            "field": "Druckguss"|"field": [1]|$.wishes[2].field: should be a text that is not empty
            "Beispielguss"], "meetings": 2|"x"], "meetings": 2|$.targets[0].participants[1]: unknown participant "x"
            "Beispielguss"], "meetings": 2|"Beispielguss"], "side": "DE", "meetings": 2|$.targets[0]: should name either participants or a side
            "side": "CN", "meetings": 3|"side": "CN", "meetings": 3, "least": 1|$.targets[1].least: unknown key; known are participants, side, meetings
            "side": "CN", "meetings": 3|"meetings": 3|$.targets[1]: should name either participants or a side
            "side": "CN", "meetings": 3|"side": "XX", "meetings": 3|$.targets[1].side: nobody is of the side "XX"
            "side": "CN", "meetings": 3|"side": "CN"|$.targets[1].meetings: is missing
            "classes": 2|"classes": 101|$.fairness.classes: should be a whole number from 0 to 100
            "classes": 2|"class": 2|$.fairness.class: unknown key; known are individuals, sides, classes
            "to": "Foyer"|"to": "Keller"|$.walks.rooms[0].to: no table is in the room "Keller"
            "to": "Foyer"|"to": "Saal"|$.walks.rooms[0].to: is the room to go from
            "seconds": 90}|"seconds": 90}, {"from": "Foyer", "to": "Saal", "seconds": 9}|$.walks.rooms[1]: the way between these rooms is given twice
            "changeSeconds": 300|"changeSeconds": 86401|$.walks.changeSeconds: should be a whole number from 0 to 86400
            "version": 1|"version": 2|$.version: should be a whole number from 1 to 1
            "format": "kardan-timetable",||$.format: is missing
            "id": "mo-1"|"id": ""|$.slots[0].id: should be a text that is not empty
            "id": "mo-1"|"id": "\\ud800"|$.slots[0].id: should be a text that is not empty
            """)
    void whatDoesNotFitIsRefusedWithItsPath(String right, String wrong, String message) throws Exception {
        var text = example();
        assertThat(text).contains(right);
        var broken = text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong == null ? "" : wrong));

        assertThatThrownBy(() -> CongressReader.read(broken))
                .isInstanceOf(Refused.class)
                .hasMessage(message);
    }

    @Test
    void everyFileCutShortIsRefused() throws Exception {
        var text = example().strip();
        for (int end = 0; end < text.length(); end += 7) {
            var half = text.substring(0, end);
            assertThatThrownBy(() -> CongressReader.read(half)).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> CongressReader.read(text + "x"))
                .hasMessageContaining("something follows after the end");
        assertThatThrownBy(() -> CongressReader.read("[".repeat(100_000))).hasMessageContaining("too many brackets");
    }

    private static Set<String> keys(Node node) {
        var keys = new ArrayList<String>();
        ((Map<?, ?>) node.value()).keySet().forEach(key -> keys.add(String.valueOf(key)));
        return new TreeSet<>(keys);
    }

    private static String example() throws Exception {
        return Files.readString(SCHEMAS.resolve("timetable-v1.example.json"));
    }
}
