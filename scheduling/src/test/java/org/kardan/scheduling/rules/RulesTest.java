package org.kardan.scheduling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
import org.kardan.scheduling.aims.Walks;

/** Every rule: a timetable that breaks exactly it, beside {@link #good} that keeps them all. */
class RulesTest {

    private static final Set<LanguagePair> DE_ZH = Set.of(new LanguagePair("de", "zh"));

    private final Placement first = placed("solingen-suzhou", "s1", "t1", "wang");
    private final Placement second = placed("solingen-wuhan", "s2", "t1", "li");
    private final Placement third = placed("remscheid-suzhou", "s2", "t2", "wang");
    private final Placement among = placed("solingen-remscheid", "s4", "t1", null);
    private final List<Placement> good = List.of(first, second, third, among);

    private final Problem problem = new Problem(
            List.of(slot("s1", 1), slot("s2", 2), slot("s3", 3), slot("s4", 4), new Slot("s5", 2, 1, 25)),
            List.of(Table.of("t1"), Table.of("t2")),
            List.of(
                    new Participant("solingen", "DE", Set.of("de"), Set.of("s5"), 3),
                    new Participant("remscheid", "DE", Set.of("de"), Set.of(), 3),
                    new Participant("suzhou", "CN", Set.of("zh"), Set.of(), 2),
                    new Participant("wuhan", "CN", Set.of("zh"), Set.of(), 2)),
            List.of(
                    new Interpreter("wang", DE_ZH, Set.of(), 2),
                    new Interpreter("li", DE_ZH, Set.of("s1"), 2),
                    new Interpreter("weber", Set.of(new LanguagePair("de", "fr")), Set.of(), 2)),
            List.of(
                    Wish.of("solingen-suzhou", "solingen", "suzhou", 5).asMust(),
                    Wish.of("solingen-wuhan", "solingen", "wuhan", 3).notIn(Set.of("s1")),
                    Wish.of("remscheid-suzhou", "remscheid", "suzhou", 2),
                    Wish.of("remscheid-wuhan", "remscheid", "wuhan", 2),
                    Wish.of("again-suzhou", "remscheid", "suzhou", 1),
                    Wish.of("solingen-remscheid", "solingen", "remscheid", 1).fixedTo("s4")),
            List.of());

    @Test
    void aGoodTimetableKeepsAllRules() {
        assertThat(broken(good)).isEmpty();
        assertThat(Rulebook.scoreOf(problem, good)).isEqualTo(new Score(1, 0, 11, 2, 2, 0, 0, 1));
    }

    @Test
    void somethingUnknownBreaksItsRule() {
        assertThat(broken(first, placed("solingen-wuhan", "s2", "t9", "li"))).containsExactly("nothing-unknown");
    }

    @Test
    void aWishFulfilledTwiceBreaksItsRule() {
        assertThat(broken(first, placed("solingen-suzhou", "s3", "t1", "wang"))).containsExactly("once-per-wish");
    }

    @Test
    void twoSeatsAtATimeBreakTheirRule() {
        assertThat(broken(second, placed("solingen-suzhou", "s2", "t2", "wang")))
                .containsExactly("one-seat-per-participant");
    }

    @Test
    void twoMeetingsAtATableBreakTheirRule() {
        assertThat(broken(second, placed("remscheid-suzhou", "s2", "t1", "wang")))
                .containsExactly("one-meeting-per-table");
    }

    @Test
    void anInterpreterAtTwoTablesBreaksItsRule() {
        assertThat(broken(second, placed("remscheid-suzhou", "s2", "t2", "li")))
                .containsExactly("one-meeting-per-interpreter");
    }

    @Test
    void aMeetingWhileUnavailableBreaksItsRule() {
        assertThat(broken(placed("solingen-suzhou", "s5", "t1", "wang"))).containsExactly("participants-present");
    }

    @Test
    void tooManyMeetingsBreakTheirRule() {
        assertThat(broken(first, third, placed("again-suzhou", "s4", "t1", "wang")))
                .containsExactly("meetings-within-limit");
    }

    @Test
    void aBoundWishElsewhereBreaksItsRule() {
        assertThat(broken(placed("solingen-remscheid", "s3", "t1", null))).containsExactly("fixed-slot-kept");
    }

    @Test
    void aForbiddenSlotBreaksItsRule() {
        assertThat(broken(placed("solingen-wuhan", "s1", "t1", "wang"))).containsExactly("forbidden-slots-kept");
    }

    @Test
    void noInterpreterOrTheWrongOneOrANeedlessOneBreaksItsRule() {
        assertThat(broken(placed("solingen-suzhou", "s1", "t1", null))).containsExactly("understanding-assured");
        assertThat(broken(placed("solingen-suzhou", "s1", "t1", "weber"))).containsExactly("understanding-assured");
        assertThat(broken(placed("solingen-remscheid", "s4", "t1", "wang"))).containsExactly("understanding-assured");
    }

    @Test
    void anAbsentInterpreterBreaksItsRule() {
        assertThat(broken(placed("solingen-suzhou", "s1", "t1", "li"))).containsExactly("interpreters-present");
    }

    @Test
    void anInterpreterWithoutPauseBreaksItsRule() {
        assertThat(broken(first, third, placed("solingen-wuhan", "s3", "t1", "wang")))
                .containsExactly("interpreters-rest");
        assertThat(broken(first, third, placed("solingen-wuhan", "s4", "t1", "wang")))
                .isEmpty();
    }

    @Test
    void aMeetingThatRunsIntoTheNextDayOrAnAbsentSlotBreaksItsRule() {
        var long2 = changed(problem, "remscheid-suzhou", wish -> wish.lasting(2));

        assertThat(broken(long2, placed("remscheid-suzhou", "s4", "t1", "wang")))
                .containsExactly("meetings-undivided");
        assertThat(broken(long2, placed("remscheid-suzhou", "s3", "t1", "wang")))
                .isEmpty();
    }

    @Test
    void aMeetingStillOnKeepsPeopleAndTableAndInterpreterBusy() {
        var long2 = changed(problem, "remscheid-suzhou", wish -> wish.lasting(2));
        var running = placed("remscheid-suzhou", "s1", "t1", "wang");

        assertThat(broken(long2, running, placed("again-suzhou", "s2", "t2", "li")))
                .containsExactly("one-seat-per-participant");
        assertThat(broken(long2, running, placed("solingen-wuhan", "s2", "t1", "li")))
                .containsExactly("one-meeting-per-table");
        assertThat(broken(long2, running, placed("solingen-wuhan", "s2", "t2", "wang")))
                .containsExactly("one-meeting-per-interpreter");
        assertThat(broken(long2, running, placed("solingen-wuhan", "s3", "t2", "wang")))
                .containsExactly("interpreters-rest");
    }

    @Test
    void aThirdPersonWithoutLanguageOrElsewhereBreaksARule() {
        var three = changed(problem, "solingen-remscheid", wish -> wish.joinedBy(List.of("suzhou")));

        assertThat(broken(three, placed("solingen-remscheid", "s4", "t1", null)))
                .containsExactly("understanding-assured");
        assertThat(broken(
                        three,
                        placed("solingen-remscheid", "s4", "t1", "wang"),
                        placed("remscheid-suzhou", "s4", "t2", "li")))
                .containsExactly("one-seat-per-participant");
        assertThat(broken(three, placed("solingen-remscheid", "s4", "t1", "wang")))
                .isEmpty();
    }

    @Test
    void aMeetingBeforeWhatMustComeFirstBreaksItsRule() {
        var ordered = changed(problem, "solingen-wuhan", wish -> wish.lasting(2).afterAll(Set.of("solingen-suzhou")));

        assertThat(broken(ordered, placed("solingen-suzhou", "s4", "t1", "wang"), second))
                .containsExactly("order-kept");
        assertThat(broken(ordered, first, second)).isEmpty();
        assertThat(broken(ordered, second)).isEmpty();
    }

    @Test
    void aHostAwayFromTheBoothOrAStrangerThereBreaksTheRule() {
        var people = new ArrayList<>(problem.participants());
        people.set(0, people.getFirst().hostAt("t1"));
        var booth = new Problem(
                problem.slots(), problem.tables(), people, problem.interpreters(), problem.wishes(), List.of());

        assertThat(broken(booth, placed("solingen-suzhou", "s1", "t2", "wang")))
                .containsExactly("hosts-at-their-booth");
        assertThat(broken(booth, placed("remscheid-suzhou", "s1", "t1", "wang")))
                .containsExactly("hosts-at-their-booth");
        assertThat(broken(booth, first, third)).isEmpty();
    }

    @Test
    void anInterpreterOfAnotherDelegationBreaksItsRule() {
        var interpreters = new ArrayList<>(problem.interpreters());
        interpreters.set(0, interpreters.getFirst().attachedTo(Set.of("wuhan")));
        var attached = new Problem(
                problem.slots(), problem.tables(), problem.participants(), interpreters, problem.wishes(), List.of());

        assertThat(broken(attached, first)).containsExactly("delegation-kept");
        assertThat(broken(attached, placed("solingen-wuhan", "s2", "t1", "wang")))
                .isEmpty();
    }

    @Test
    void aWayThatTakesTooLongBreaksItsRule() {
        var tables = List.of(new Table("t1", "hall"), new Table("t2", "foyer"));
        var distant = new Problem(
                        problem.slots(),
                        tables,
                        problem.participants(),
                        problem.interpreters(),
                        problem.wishes(),
                        List.of())
                .aiming(Aims.NONE.walking(new Walks(Map.of("foyer", Map.of("hall", 120)), 119)));
        var enough = distant.aiming(Aims.NONE.walking(new Walks(Map.of("foyer", Map.of("hall", 120)), 120)));

        assertThat(broken(distant, first, third)).containsExactly("walks-in-time");
        assertThat(broken(enough, first, third)).isEmpty();
        assertThat(broken(distant, first, placed("remscheid-suzhou", "s3", "t2", "wang")))
                .isEmpty();
        assertThat(broken(distant, first, placed("remscheid-suzhou", "s2", "t1", "wang")))
                .isEmpty();
    }

    @Test
    void aMovedLockBreaksItsRule() {
        var locked = problem.locking(List.of(first));

        assertThat(Rulebook.breachesOf(locked, List.of(second))).containsExactly(Breach.of("locks-kept", first));
        assertThat(Rulebook.breachesOf(locked, List.of(first))).isEmpty();
    }

    private List<String> broken(Placement... placements) {
        return broken(Arrays.asList(placements));
    }

    private static Problem changed(Problem problem, String id, UnaryOperator<Wish> change) {
        return new Problem(
                problem.slots(),
                problem.tables(),
                problem.participants(),
                problem.interpreters(),
                problem.wishes().stream()
                        .map(wish -> wish.id().equals(id) ? change.apply(wish) : wish)
                        .toList(),
                problem.locked());
    }

    private static List<String> broken(Problem problem, Placement... placements) {
        return Rulebook.breachesOf(problem, Arrays.asList(placements)).stream()
                .map(Breach::rule)
                .toList();
    }

    private List<String> broken(List<Placement> placements) {
        return Rulebook.breachesOf(problem, placements).stream()
                .map(Breach::rule)
                .toList();
    }

    private static Slot slot(String id, int order) {
        return new Slot(id, 1, order, 25);
    }

    private static Placement placed(String wish, String slot, String table, @Nullable String interpreter) {
        return new Placement(wish, slot, table, interpreter);
    }
}
