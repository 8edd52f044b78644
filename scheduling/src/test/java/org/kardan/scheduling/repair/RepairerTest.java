package org.kardan.scheduling.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kardan.scheduling.CongressFixtures.Size;
import org.kardan.scheduling.Fault;
import org.kardan.scheduling.LanguagePair;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.repair.Difference.Kind;
import org.kardan.scheduling.rules.Rulebook;

class RepairerTest {

    private static final Size SMALL = new Size(30, 90, 8, 6, 5);

    private final Repairer repairer = new Repairer();

    @Test
    void whatIsPastOrRunningStaysWhateverHappens() {
        for (long seed = 0; seed < 5; seed++) {
            var situation = SituationFixtures.situation(seed, SMALL, 5).at("s3");

            var repair = repairer.repair(situation);

            var begun = situation.published().stream()
                    .filter(one -> one.slot().compareTo("s3") <= 0)
                    .toList();
            assertThat(repair.kept()).isEqualTo(begun);
            assertThat(repair.plan().placements()).containsAll(begun);
            assertThat(Rulebook.breachesOf(repair.problem(), repair.plan().placements()))
                    .isEmpty();
        }
    }

    @Test
    void theDifferencesMakeTheNewPlanOfTheOldOne() {
        for (long seed = 0; seed < 5; seed++) {
            var situation = SituationFixtures.situation(seed, SMALL, 4);

            var repair = repairer.repair(situation);

            assertThat(Differences.apply(situation.published(), repair.differences()))
                    .containsExactlyInAnyOrderElementsOf(repair.plan().placements());
            assertThat(repair.differences()).noneMatch(one -> java.util.Objects.equals(one.from(), one.to()));
        }
    }

    @Test
    void everyDifferenceLeftOutOrAddedIsMissed() {
        var situation = SituationFixtures.situation(7, SMALL, 6);
        var repair = repairer.repair(situation);
        assertThat(repair.differences()).hasSizeGreaterThan(3);

        for (int i = 0; i < repair.differences().size(); i++) {
            var fewer = new ArrayList<>(repair.differences());
            fewer.remove(i);
            assertThat(new HashSet<>(Differences.apply(situation.published(), fewer)))
                    .isNotEqualTo(new HashSet<>(repair.plan().placements()));
        }
    }

    @Test
    void withoutAChangeNothingThatWasPublishedChanges() {
        var situation = SituationFixtures.situation(5, SMALL, 0);

        var repair = repairer.repair(situation);

        assertThat(repair.differences()).allMatch(one -> one.kind() == Kind.ADDED);
        assertThat(repair.provenFewest()).isTrue();
    }

    @Test
    void aColleagueTakesOverForAnInterpreterWhoIsIll() {
        var problem = pair(List.of("t1"), List.of("anna", "ben"));
        var published = List.of(new Placement("w", "s1", "t1", "anna"));

        var repair = repairer.repair(Situation.before(problem, published, new Change.InterpreterIll("anna", "s1")));

        assertThat(repair.differences())
                .containsExactly(new Difference(
                        "w",
                        Kind.RESEATED,
                        published.getFirst(),
                        new Placement("w", "s1", "t1", "ben"),
                        Set.of("solingen", "suzhou"),
                        Set.of("anna", "ben")));
        assertThat(repair.changed()).isZero();
    }

    @Test
    void aTableThatIsLostWhileSomebodySitsThereIsNotUsedAgain() {
        var problem = pair(List.of("t1", "t2"), List.of("anna"));
        var added = Wish.of("v", "remscheid", "suzhou", 5);
        var published = List.of(new Placement("w", "s0", "t1", "anna"));

        var repair = repairer.repair(
                Situation.before(problem, published, new Change.TableLost("t1"), new Change.WishAdded(added))
                        .at("s0"));

        assertThat(repair.plan().placements())
                .containsExactlyInAnyOrder(published.getFirst(), new Placement("v", "s1", "t2", "anna"));
        assertThat(repair.plan().score().value()).isEqualTo(8);
        assertThat(repair.plan().bound().value()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void theSameSeedAndStepsGiveTheSameRepair() {
        var situation = SituationFixtures.situation(7, SMALL, 5);

        var first = repairer.repair(situation, Limits.ofSteps(9_000), new Stop());
        var second = repairer.repair(situation, Limits.ofSteps(9_000), new Stop());

        assertThat(second.plan().placements()).isEqualTo(first.plan().placements());
        assertThat(second.differences()).isEqualTo(first.differences());
    }

    @Test
    void aStopAtAnyMomentLeavesAValidPlan() throws InterruptedException {
        var random = new Random(1);
        var situation = SituationFixtures.situation(8, SMALL, 6);
        for (int i = 0; i < 8; i++) {
            var stop = new Stop();
            int wait = random.nextInt(60);
            var stopping = Thread.ofVirtual().start(() -> {
                pause(wait);
                stop.request();
            });

            var repair = repairer.repair(situation, new Limits(Duration.ofMinutes(1), 0, 1, i), stop);

            stopping.join();
            assertThat(Rulebook.breachesOf(repair.problem(), repair.plan().placements()))
                    .isEmpty();
            assertThat(repair.fewest()).isLessThanOrEqualTo(repair.changed());
        }
    }

    @Test
    void aChangeOfSomethingUnknownIsRefused() {
        var situation = Situation.before(pair(List.of("t1"), List.of()), List.of(), new Change.TableLost("t9"));

        assertThat(situation.faults()).containsExactly(new Fault(Fault.Kind.UNKNOWN_TABLE, "TableLost", "t9"));
        assertThatThrownBy(() -> repairer.repair(situation)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Solingen and Suzhou want to meet; two slots. */
    private static Problem pair(List<String> tables, List<String> interpreters) {
        return new Problem(
                List.of(new Slot("s0", 0, 0, 25), new Slot("s1", 0, 1, 25)),
                tables.stream().map(Table::of).toList(),
                List.of(
                        new Participant("solingen", "DE", Set.of("de"), Set.of(), 2),
                        new Participant("remscheid", "DE", Set.of("de"), Set.of(), 2),
                        new Participant("suzhou", "CN", Set.of("zh"), Set.of(), 2)),
                interpreters.stream()
                        .map(one -> new org.kardan.scheduling.Interpreter(
                                one, Set.of(new LanguagePair("de", "zh")), Set.of(), 2))
                        .toList(),
                List.of(Wish.of("w", "solingen", "suzhou", 3)),
                List.of());
    }
}
