package org.kardan.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kardan.scheduling.CongressFixtures.Size;
import org.kardan.scheduling.Fault.Kind;
import org.kardan.scheduling.Unplaced.Reason;
import org.kardan.scheduling.aims.Aims;
import org.kardan.scheduling.aims.FairSpread;
import org.kardan.scheduling.aims.Target;
import org.kardan.scheduling.aims.Walks;

class FaultsTest {

    private static final List<Slot> SLOTS = List.of(new Slot("s1", 1, 1, 25), new Slot("s2", 1, 2, 25));
    private static final Participant FIRM = new Participant("firm", "DE", Set.of("de"), Set.of(), 2);
    private static final Participant OTHER = new Participant("other", "DE", Set.of("de"), Set.of(), 2);

    @Test
    void everythingThatDoesNotFitIsNamed() {
        var problem = new Problem(
                SLOTS,
                List.of(Table.of("t")),
                List.of(FIRM, FIRM, new Participant("late", "CN", Set.of(), Set.of("s9"), -1)),
                List.of(new Interpreter("i", Set.of(), Set.of(), 0)),
                List.of(Wish.of("w", "firm", "nobody", 0), Wish.of("alone", "firm", "firm", 1)),
                List.of(new Placement("x", "s1", "t", null)));

        assertThat(problem.faults())
                .extracting(Fault::kind)
                .containsExactly(
                        Kind.DUPLICATE_ID,
                        Kind.UNKNOWN_SLOT,
                        Kind.NUMBER_OUT_OF_RANGE,
                        Kind.NUMBER_OUT_OF_RANGE,
                        Kind.UNKNOWN_PARTICIPANT,
                        Kind.NUMBER_OUT_OF_RANGE,
                        Kind.MEETS_ONESELF,
                        Kind.UNKNOWN_WISH);
        assertThatThrownBy(() -> new Timetabler().plan(problem, Limits.ofSteps(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DUPLICATE_ID");
    }

    @Test
    void aLockThatBreaksARuleIsAFault() {
        var problem = small(List.of(Wish.of("w", "firm", "other", 1).notIn(Set.of("s1"))))
                .locking(List.of(new Placement("w", "s1", "t", null)));

        assertThat(problem.faults()).containsExactly(new Fault(Kind.LOCK_BREAKS_RULE, "w", "forbidden-slots-kept"));
    }

    @Test
    void anOrderInACircleAndWhatHangsOnNothingAreFaults() {
        var host = FIRM.hostAt("t");
        var problem = new Problem(
                SLOTS,
                List.of(Table.of("t")),
                List.of(host, OTHER.hostAt("t"), new Participant("x", "CN", Set.of(), Set.of(), 1).hostAt("none")),
                List.of(new Interpreter("i", Set.of(), Set.of(), 1).attachedTo(Set.of("gone"))),
                List.of(
                        Wish.of("a", "firm", "other", 1).afterAll(Set.of("c")),
                        Wish.of("b", "firm", "other", 1).afterAll(Set.of("a", "z")),
                        Wish.of("c", "firm", "other", 1).afterAll(Set.of("b")).lasting(0),
                        Wish.of("d", "firm", "other", 1).afterAll(Set.of("c")).joinedBy(List.of("firm", "y"))),
                List.of());

        assertThat(problem.faults())
                .containsExactly(
                        new Fault(Kind.BOOTH_TAKEN, "other", "t"),
                        new Fault(Kind.UNKNOWN_TABLE, "x", "none"),
                        new Fault(Kind.UNKNOWN_PARTICIPANT, "i", "gone"),
                        new Fault(Kind.NUMBER_OUT_OF_RANGE, "c", "slots 0"),
                        new Fault(Kind.MEETS_ONESELF, "d", "firm"),
                        new Fault(Kind.UNKNOWN_PARTICIPANT, "d", "y"),
                        new Fault(Kind.UNKNOWN_WISH, "b", "z"),
                        new Fault(Kind.ORDER_IN_A_CIRCLE, "a", "c"),
                        new Fault(Kind.ORDER_IN_A_CIRCLE, "b", "a"),
                        new Fault(Kind.ORDER_IN_A_CIRCLE, "c", "b"));
    }

    @Test
    void anEmptyCongressHasAnEmptyPlanThatIsProvenBest() {
        var empty = new Problem(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        var plan = new Timetabler().plan(empty, Limits.ofSeconds(5));

        assertThat(plan.placements()).isEmpty();
        assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
    }

    @Test
    void aWishThatCannotBeIsSaidWhy() {
        var problem = small(List.of(
                Wish.of("never", "firm", "other", 1).notIn(Set.of("s1", "s2")),
                Wish.of("one", "firm", "other", 5),
                Wish.of("two", "firm", "other", 5),
                Wish.of("three", "firm", "other", 1)));

        var plan = new Timetabler().plan(problem, Limits.ofSeconds(5));

        assertThat(plan.unplaced())
                .containsExactly(
                        new Unplaced("never", Reason.NO_COMMON_SLOT, List.of("firm", "other")),
                        new Unplaced("three", Reason.PARTICIPANT_FULL, List.of("firm", "2")));
        assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
    }

    @Test
    void progressOnlyGetsBetter() {
        var heard = new ArrayList<Progress>();

        var problem = CongressFixtures.congress(9, new Size(20, 60, 6, 4, 3));

        new Timetabler().plan(problem, Limits.ofSteps(20_000), heard::add, new Stop());

        for (int i = 1; i < heard.size(); i++) {
            assertThat(heard.get(i - 1).best().betterThan(heard.get(i).best())).isFalse();
            assertThat(heard.get(i).bound().betterThan(heard.get(i - 1).bound()))
                    .isFalse();
        }
        assertThat(heard.getLast().phase()).isEqualTo(Progress.Phase.DONE);
    }

    @Test
    void aimsThatCannotBeMeantAreFaults() {
        var aims = new Aims(
                List.of(new Target(Set.of("nobody"), -1)),
                new FairSpread(-1, 0, 101),
                new Walks(Map.of("hall", Map.of("foyer", -5)), 90_000));
        var tables = List.of(new Table("t", "hall", new Table.Position(0, Integer.MIN_VALUE)));
        var problem =
                new Problem(SLOTS, tables, List.of(FIRM, OTHER), List.of(), List.of(), List.of()).aiming(aims);

        assertThat(problem.faults())
                .containsExactlyInAnyOrder(
                        new Fault(Kind.UNKNOWN_PARTICIPANT, "target", "nobody"),
                        new Fault(Kind.NUMBER_OUT_OF_RANGE, "target", "meetings -1"),
                        new Fault(Kind.NUMBER_OUT_OF_RANGE, "fairness", "individuals -1"),
                        new Fault(Kind.NUMBER_OUT_OF_RANGE, "fairness", "classes 101"),
                        new Fault(Kind.NUMBER_OUT_OF_RANGE, "walks", "change 90000"),
                        new Fault(Kind.NUMBER_OUT_OF_RANGE, "walks", "hall -5"),
                        new Fault(Kind.NUMBER_OUT_OF_RANGE, "position", "y " + Integer.MIN_VALUE));
    }

    private static Problem small(List<Wish> wishes) {
        return new Problem(SLOTS, List.of(Table.of("t")), List.of(FIRM, OTHER), List.of(), wishes, List.of());
    }
}
