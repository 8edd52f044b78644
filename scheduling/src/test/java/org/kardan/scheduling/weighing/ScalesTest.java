package org.kardan.scheduling.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kardan.scheduling.Goal;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.LanguagePair;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.aims.Aims;
import org.kardan.scheduling.aims.FairSpread;
import org.kardan.scheduling.aims.Target;
import org.kardan.scheduling.aims.Walks;
import org.kardan.scheduling.rules.Rulebook;

/** Every goal, counted by hand; and two timetables that differ in that goal alone. */
class ScalesTest {

    private static final Set<LanguagePair> DE_ZH = Set.of(new LanguagePair("de", "zh"));

    private final Problem problem = new Problem(
                    List.of(slot("s1", 1), slot("s2", 2), slot("s3", 3), slot("s4", 4), new Slot("s5", 2, 1, 25)),
                    List.of(
                            new Table("t1", "hall", new Table.Position(0, 0)),
                            new Table("t2", "hall", new Table.Position(3, 4)),
                            new Table("t3", "foyer")),
                    List.of(
                            participant("solingen", "DE", "de").ofKind("small"),
                            participant("remscheid", "DE", "de"),
                            participant("suzhou", "CN", "zh").ofKind("small"),
                            participant("wuhan", "CN", "zh")),
                    List.of(
                            new Interpreter("wang", DE_ZH, Set.of(), 9).versedIn(Set.of("casting")),
                            new Interpreter("li", DE_ZH, Set.of(), 9)),
                    List.of(
                            Wish.of("a", "solingen", "suzhou", 5).asMust().about("casting"),
                            Wish.of("b", "solingen", "wuhan", 3),
                            Wish.of("c", "remscheid", "wuhan", 2)),
                    List.of())
            .aiming(Aims.NONE
                    .at(List.of(new Target(Set.of("solingen"), 3), new Target(Set.of("suzhou", "wuhan"), 2)))
                    .walking(new Walks(Map.of("hall", Map.of("foyer", 100)), null)));

    private final List<Placement> near = List.of(placed("a", "s1", "t1", "wang"), placed("b", "s2", "t1", "wang"));

    @Test
    void everyGoalIsCounted() {
        assertThat(weigh(near)).isEqualTo(new Score(1, 1, 8, 0, 0, 0, 0, 0));
        assertThat(weigh(List.of())).isEqualTo(new Score(0, 5, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void aTargetMissesMeetingsAndAGroupCountsEachOnce() {
        assertThat(Goal.SHORTFALL.of(weigh(List.of(near.getFirst())))).isEqualTo(3);
        assertThat(Goal.SHORTFALL.of(weigh(List.of(near.getFirst(), placed("c", "s2", "t1", "wang")))))
                .isEqualTo(2);
    }

    @Test
    void whoHasTheSmallerShareGoesFirst() {
        var fair = problem.aiming(Aims.NONE.fair(new FairSpread(1, 0, 0)));
        // Solingen asks for 8, 5 of them met: min(5, 2) + min(5, 4) + min(5, 6) = 11; Suzhou 2 + 3 + 4; 5 itself.
        assertThat(Rulebook.scoreOf(fair, List.of(near.getFirst())).value()).isEqualTo(5 + 11 + 9);
        // Remscheid asks for 2: 1 + 1 + 2; Wuhan for 5, 2 of them met: 2 + 2 + 2.
        assertThat(Rulebook.scoreOf(fair, List.of(placed("c", "s1", "t1", "wang"))).value())
                .isEqualTo(2 + 4 + 6);
    }

    @Test
    void sidesAndClassesHaveSharesToo() {
        var sides = problem.aiming(Aims.NONE.fair(new FairSpread(0, 2, 0)));
        var classes = problem.aiming(Aims.NONE.fair(new FairSpread(0, 0, 1)));
        // Each side asks for 10, 5 of them met: 3 + 5 + 5, twice, for two sides.
        assertThat(Rulebook.scoreOf(sides, List.of(near.getFirst())).value()).isEqualTo(5 + 2 * 2 * 13);
        // The small ones ask for 8, 5 of them met; the others are of no class.
        assertThat(Rulebook.scoreOf(classes, List.of(near.getFirst())).value()).isEqualTo(5 + 11);
    }

    @Test
    void longPausesAreOneBreakAndManyIdleSlots() {
        var late = weigh(List.of(near.getFirst(), placed("b", "s4", "t1", "wang")));

        assertThat(late).isEqualTo(new Score(1, 1, 8, 1, 2, 0, 0, 0));
        assertThat(weigh(List.of(near.getFirst(), placed("b", "s5", "t1", "wang"))))
                .isEqualTo(weigh(near));
    }

    @Test
    void waysAreWalkedFromMeetingToMeetingOfADay() {
        assertThat(weigh(List.of(near.getFirst(), placed("b", "s2", "t2", "wang"))))
                .isEqualTo(new Score(1, 1, 8, 0, 0, 7, 0, 0));
        assertThat(weigh(List.of(near.getFirst(), placed("b", "s2", "t3", "wang"))))
                .isEqualTo(new Score(1, 1, 8, 0, 0, 100, 0, 0));
        assertThat(weigh(List.of(near.getFirst(), placed("b", "s5", "t3", "wang"))))
                .isEqualTo(new Score(1, 1, 8, 0, 0, 0, 0, 0));
        assertThat(new Walks(Map.of(), null).seconds(problem.tables().getFirst(), problem.tables().getLast()))
                .isEqualTo(60);
    }

    @Test
    void anInterpreterWhoDoesNotKnowTheWordsOrIsNewCounts() {
        assertThat(weigh(List.of(placed("a", "s1", "t1", "li"), placed("b", "s2", "t1", "li"))))
                .isEqualTo(new Score(1, 1, 8, 0, 0, 0, 1, 0));
        assertThat(weigh(List.of(near.getFirst(), placed("b", "s2", "t1", "li"))))
                .isEqualTo(new Score(1, 1, 8, 0, 0, 0, 0, 1));
    }

    @Test
    void anEarlierGoalIsNeverGivenUpForALaterOne() {
        var all = List.of(
                new Score(1, 9, 0, 9, 9, 9, 9, 9),
                new Score(0, 0, 0, 9, 9, 9, 9, 9),
                new Score(0, 1, 9, 9, 9, 9, 9, 9),
                new Score(0, 1, 8, 0, 9, 9, 9, 9),
                new Score(0, 1, 8, 1, 0, 9, 9, 9),
                new Score(0, 1, 8, 1, 1, 0, 9, 9),
                new Score(0, 1, 8, 1, 1, 1, 0, 9),
                new Score(0, 1, 8, 1, 1, 1, 1, 0),
                new Score(0, 1, 8, 1, 1, 1, 1, 1));

        assertThat(all.stream().sorted(Comparator.reverseOrder())).isEqualTo(all);
    }

    private Score weigh(List<Placement> placements) {
        assertThat(Rulebook.breachesOf(problem, placements)).isEmpty();
        return Rulebook.scoreOf(problem, placements);
    }

    private static Participant participant(String id, String side, String language) {
        return new Participant(id, side, Set.of(language), Set.of(), 9);
    }

    private static Slot slot(String id, int order) {
        return new Slot(id, 1, order, 25);
    }

    private static Placement placed(String wish, String slot, String table, @Nullable String interpreter) {
        return new Placement(wish, slot, table, interpreter);
    }
}
