package org.kardan.scheduling.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.published.Instance.Meeting;
import org.kardan.scheduling.published.Instance.Session;

/** Every law: a schedule that breaks exactly it, beside {@link #good()} that keeps them all. */
class LawsTest {

    /** 1–2 in the morning, 1–3 at any time, 2–3 in slot 4, after the first; two tables, morning of two slots. */
    private final Instance instance = new Instance(
            4,
            2,
            4,
            2,
            List.of(
                    new Meeting(1, 1, 2, Session.MORNING, 0, Set.of()),
                    new Meeting(2, 1, 3, Session.EITHER, 0, Set.of()),
                    new Meeting(3, 2, 3, Session.EITHER, 4, Set.of(1)),
                    new Meeting(4, 4, 2, Session.AFTERNOON, 0, Set.of())),
            List.of(Set.of(), Set.of(), Set.of(1), Set.of()),
            -1);

    private Schedule good() {
        return schedule(1, 2, 4, 3);
    }

    @Test
    void aGoodScheduleKeepsAllLaws() {
        assertThat(Judge.verdictsOn(instance, good())).isEmpty();
        assertThat(Judge.breaksOf(instance, good())).isEqualTo(2);
    }

    @Test
    void aMeetingWithoutSlotBreaksItsLaw() {
        assertThat(Judge.verdictsOn(instance, schedule(1, 0, 4, 3)))
                .containsExactly(Verdict.of("every-meeting-placed", 2));
    }

    @Test
    void twoMeetingsOfOneAtATimeBreakTheirLaw() {
        assertThat(Judge.verdictsOn(instance, schedule(2, 2, 4, 3)))
                .containsExactly(Verdict.of("one-meeting-at-a-time", 1, 2));
    }

    @Test
    void moreMeetingsThanTablesBreakTheirLaw() {
        var crowded = new Instance(
                6,
                2,
                1,
                1,
                List.of(meeting(1, 1, 2), meeting(2, 3, 4), meeting(3, 5, 6)),
                Collections.nCopies(6, Set.of()),
                -1);

        assertThat(Judge.verdictsOn(crowded, schedule(1, 1, 1))).containsExactly(Verdict.of("tables-suffice", 1, 2, 3));
    }

    @Test
    void aMorningMeetingInTheAfternoonBreaksItsLaw() {
        assertThat(Judge.verdictsOn(instance, schedule(3, 2, 4, 3))).contains(Verdict.of("session-kept", 1));
        assertThat(Judge.verdictsOn(instance, schedule(1, 3, 4, 2))).containsExactly(Verdict.of("session-kept", 4));
    }

    @Test
    void aFixedMeetingElsewhereBreaksItsLaw() {
        assertThat(Judge.verdictsOn(instance, schedule(1, 2, 3, 4))).containsExactly(Verdict.of("fixed-kept", 3));
    }

    @Test
    void aForbiddenSlotBreaksItsLaw() {
        assertThat(Judge.verdictsOn(instance, schedule(2, 1, 4, 3))).containsExactly(Verdict.of("forbidden-kept", 2));
    }

    @Test
    void anEarlierMeetingThatIsNotBreaksItsLaw() {
        var ordered = new Instance(
                4,
                2,
                2,
                2,
                List.of(meeting(1, 1, 2), new Meeting(2, 3, 4, Session.EITHER, 0, Set.of(1))),
                Collections.nCopies(4, Set.of()),
                -1);

        assertThat(Judge.verdictsOn(ordered, schedule(1, 2))).isEmpty();
        assertThat(Judge.verdictsOn(ordered, schedule(2, 2))).containsExactly(Verdict.of("order-kept", 1, 2));
    }

    @Test
    void breaksThatDifferByMoreThanAllowedBreakTheirLaw() {
        assertThat(Judge.verdictsOn(instance.withFairness(1), good())).isEmpty();
        assertThat(Judge.verdictsOn(instance.withFairness(0), good()))
                .containsExactly(
                        Verdict.of("breaks-fair", 2, 1),
                        Verdict.of("breaks-fair", 2, 4),
                        Verdict.of("breaks-fair", 3, 1),
                        Verdict.of("breaks-fair", 3, 4));
    }

    @Test
    void aLongIdleRunIsOneBreakAndIdleEndsAreNone() {
        var two = new Instance(
                3, 1, 6, 6, List.of(meeting(1, 1, 2), meeting(2, 1, 3)), Collections.nCopies(3, Set.of()), -1);

        assertThat(Judge.breaksOf(two, schedule(2, 5))).isEqualTo(1);
        assertThat(Judge.breaksOf(two, schedule(2, 3))).isZero();
    }

    private static Meeting meeting(int number, int first, int second) {
        return new Meeting(number, first, second, Session.EITHER, 0, Set.of());
    }

    private static Schedule schedule(Integer... slots) {
        return new Schedule(Arrays.asList(slots));
    }
}
