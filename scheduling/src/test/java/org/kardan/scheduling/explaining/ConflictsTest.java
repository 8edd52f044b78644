package org.kardan.scheduling.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kardan.scheduling.CongressFixtures;
import org.kardan.scheduling.CongressFixtures.Size;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Status;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Timetabler;
import org.kardan.scheduling.Unplaced;
import org.kardan.scheduling.Unplaced.Reason;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.aims.Aims;
import org.kardan.scheduling.aims.Walks;
import org.kardan.scheduling.rules.Rulebook;

class ConflictsTest {

    @Test
    void everySlotHasItsObstacleAndTheRulesAgree() {
        var reasons = new HashSet<Reason>();
        for (long seed = 0; seed < 30; seed++) {
            var problem = CongressFixtures.congress(seed, new Size(8, 24, 5, 2, 2));
            var plan = new Timetabler().plan(problem, Limits.ofSteps(500));
            for (var conflict : Conflicts.of(problem, plan)) {
                judge(problem, plan, conflict);
                conflict.obstacles().forEach(one -> reasons.add(one.reason()));
            }
        }
        assertThat(reasons)
                .contains(
                        Reason.CLOSED,
                        Reason.PARTICIPANT_FULL,
                        Reason.PARTICIPANT_BUSY,
                        Reason.NO_TABLE,
                        Reason.NO_INTERPRETER);
    }

    /** Each slot is named once, and closed to the rules exactly where the conflict says so. */
    private static void judge(Problem problem, Plan plan, Conflict conflict) {
        var named = conflict.obstacles().stream()
                .flatMap(one -> one.slots().stream())
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        problem.slots().stream().map(Slot::id).toList());
        for (var obstacle : conflict.obstacles()) {
            assertThat(obstacle.slots()).isNotEmpty();
            for (var slot : obstacle.slots()) {
                assertThat(fits(problem, plan, conflict.wish(), slot))
                        .describedAs("%s in %s: %s", conflict.wish(), slot, obstacle)
                        .isEqualTo(obstacle.reason() == Reason.NOT_TRIED);
            }
        }
    }

    private static boolean fits(Problem problem, Plan plan, String wish, String slot) {
        var voices = new ArrayList<@Nullable String>(
                problem.interpreters().stream().map(Interpreter::id).toList());
        voices.add(null);
        for (var table : problem.tables()) {
            for (var voice : voices) {
                var with = new ArrayList<>(plan.placements());
                with.add(new Placement(wish, slot, table.id(), voice));
                if (Rulebook.breachesOf(problem, with).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aLimitThatExplainsEverythingIsTheOnlyReason() {
        var problem = problem(1, Set.of());
        var plan = new Timetabler().plan(problem, Limits.ofSteps(500));

        assertThat(Conflicts.of(problem, plan))
                .containsExactly(new Conflict(
                        "v",
                        List.of(new Obstacle(
                                Reason.PARTICIPANT_FULL, List.of("solingen", "1"), List.of("s0", "s1"), List.of()))));
    }

    @Test
    void absenceAndTheMeetingInTheWayTogetherExplainAWish() {
        var problem = problem(2, Set.of("s1"));
        var plan = new Timetabler().plan(problem, Limits.ofSteps(500));

        assertThat(Conflicts.of(problem, plan))
                .containsExactly(new Conflict(
                        "v",
                        List.of(
                                new Obstacle(Reason.CLOSED, List.of("solingen"), List.of("s1"), List.of()),
                                new Obstacle(
                                        Reason.PARTICIPANT_BUSY, List.of("solingen"), List.of("s0"), List.of("w")))));
    }

    @Test
    void boothsTooFarApartExplainAWish() {
        var plain = problem(2, Set.of());
        var people = new ArrayList<>(plain.participants());
        people.set(1, people.get(1).hostAt("t1"));
        people.set(2, people.get(2).hostAt("t2"));
        var wishes = List.of(plain.wishes().getFirst().fixedTo("s0"), plain.wishes().getLast());
        var problem = new Problem(
                plain.slots(),
                List.of(new Table("t1", "hall"), new Table("t2", "foyer")),
                people,
                List.of(),
                wishes,
                List.of(),
                Aims.NONE.walking(new Walks(Map.of(), 59)));

        var plan = new Timetabler().plan(problem, Limits.ofSteps(500));

        assertThat(plan.unplaced()).containsExactly(new Unplaced("v", Reason.TOO_FAR, List.of("1")));
        assertThat(Conflicts.of(problem, plan))
                .containsExactly(new Conflict(
                        "v",
                        List.of(
                                new Obstacle(
                                        Reason.PARTICIPANT_BUSY, List.of("solingen"), List.of("s0"), List.of("w")),
                                new Obstacle(Reason.TOO_FAR, List.of(), List.of("s1"), List.of()))));
        assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
    }

    private static Problem problem(int most, Set<String> away) {
        var english = Set.of("en");
        return new Problem(
                List.of(new Slot("s0", 0, 0, 25), new Slot("s1", 0, 1, 25)),
                List.of(Table.of("t1"), Table.of("t2")),
                List.of(
                        new Participant("solingen", "DE", english, away, most),
                        new Participant("suzhou", "CN", english, Set.of(), 2),
                        new Participant("wuhan", "CN", english, Set.of(), 2)),
                List.of(),
                List.of(Wish.of("w", "solingen", "suzhou", 3), Wish.of("v", "solingen", "wuhan", 1)),
                List.of());
    }
}
