package org.kardan.scheduling.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.LanguagePair;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.repair.Difference.Kind;

/** What colleagues do for each other, and how much they cannot, without any exact model. */
class HandoverTest {

    private final List<Placement> published = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Participant> people = new ArrayList<>();

    @BeforeEach
    void withoutModel() {
        System.setProperty("kardan.scheduling.native", "off");
    }

    @AfterEach
    void withModel() {
        System.clearProperty("kardan.scheduling.native");
    }

    @Test
    void meetingsAreHandedOnUntilSomebodyIsFree() {
        meeting("de", "zh", "s0", "anna");
        meeting("de", "fr", "s0", "ben");
        meeting("fr", "it", "s0", "carl");
        var problem = problem(
                5,
                interpreter("anna", 5, "de-zh"),
                interpreter("ben", 5, "de-zh", "de-fr"),
                interpreter("carl", 5, "de-fr", "fr-it"),
                interpreter("dora", 5, "fr-it"));

        var repair = ill(problem, "anna");

        assertThat(repair.count(Kind.RESEATED)).isEqualTo(3);
        assertThat(voices(repair)).containsExactly("ben", "carl", "dora");
        assertThat(repair.changed()).isZero();
        assertThat(repair.provenFewest()).isTrue();
    }

    @Test
    void aMeetingAtAnotherTimeIsHandedOnWhereAPauseIsDue() {
        meeting("de", "zh", "s0", "ben");
        meeting("de", "zh", "s1", "anna");
        meeting("de", "zh", "s2", "ben");
        var problem = problem(
                3,
                interpreter("anna", 3, "de-zh"),
                interpreter("ben", 2, "de-zh"),
                interpreter("carl", 1, "de-zh").awayIn(Set.of("s1", "s2")));

        var repair = ill(problem, "anna");

        assertThat(voices(repair)).containsExactly("carl", "ben", "ben");
        assertThat(repair.changed()).isZero();
    }

    @Test
    void pausesAreCountedWhereOneAloneWouldHaveToWorkThrough() {
        meeting("de", "zh", "s0", "ben");
        meeting("de", "zh", "s1", "anna");
        meeting("de", "zh", "s2", "ben");

        var repair = ill(problem(3, interpreter("anna", 3, "de-zh"), interpreter("ben", 2, "de-zh")), "anna");

        assertThat(repair.changed()).isEqualTo(1);
        assertThat(repair.fewest()).isEqualTo(1);
    }

    private void meeting(String one, String other, String slot, String interpreter) {
        int number = wishes.size();
        people.add(new Participant("a" + number, "DE", Set.of(one), Set.of(), 3));
        people.add(new Participant("b" + number, "CN", Set.of(other), Set.of(), 3));
        wishes.add(Wish.of("w" + number, "a" + number, "b" + number, 1));
        published.add(new Placement("w" + number, slot, "t" + number, interpreter));
    }

    private Problem problem(int slots, Interpreter... interpreters) {
        return new Problem(
                IntStream.range(0, slots)
                        .mapToObj(slot -> new Slot("s" + slot, 0, slot, 20))
                        .toList(),
                IntStream.range(0, wishes.size())
                        .mapToObj(table -> Table.of("t" + table))
                        .toList(),
                people,
                List.of(interpreters),
                wishes,
                List.of());
    }

    private static Interpreter interpreter(String id, int longestRun, String... pairs) {
        var joined = new HashSet<LanguagePair>();
        for (var pair : pairs) {
            joined.add(new LanguagePair(pair.split("-")[0], pair.split("-")[1]));
        }
        return new Interpreter(id, joined, Set.of(), longestRun);
    }

    private Repair ill(Problem problem, String interpreter) {
        return new Repairer()
                .repair(Situation.before(problem, published, new Change.InterpreterIll(interpreter, "s0")));
    }

    private static List<String> voices(Repair repair) {
        return repair.plan().placements().stream()
                .sorted(Comparator.comparing(Placement::wish))
                .map(Placement::interpreter)
                .map(Objects::requireNonNull)
                .toList();
    }
}
