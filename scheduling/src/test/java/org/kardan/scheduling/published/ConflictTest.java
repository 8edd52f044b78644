package org.kardan.scheduling.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Status;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.published.Instance.Meeting;

/** The reason of a contradiction is one, and no part of it can be left out: by trial of all schedules. */
class ConflictTest {

    @Test
    void aReasonContradictsItselfAndNothingInItIsSuperfluous() {
        int together = 0;
        for (long seed = 0; seed < 400; seed++) {
            var instance = InstanceFixtures.tiny(seed);
            var conflict = conflict(instance);
            if (conflict.isPresent() && conflict.get().kind() == Conflict.Kind.TOGETHER) {
                together++;
                var people = conflict.get().participants();
                var slots = conflict.get().slots();
                assertThat(possible(instance, people, slots)).as("seed " + seed).isFalse();
                for (var one : people) {
                    assertThat(possible(instance, without(people, one), slots)).as("seed " + seed).isTrue();
                }
                for (var one : slots) {
                    assertThat(possible(instance, people, without(slots, one))).as("seed " + seed).isTrue();
                }
            }
        }
        assertThat(together).isGreaterThan(20);
    }

    @Test
    void unfairMeansThatUnfairSchedulesExist() {
        int unfair = 0;
        for (long seed = 0; seed < 400; seed++) {
            var instance = InstanceFixtures.tiny(seed);
            var conflict = conflict(instance);
            if (conflict.isPresent() && conflict.get().kind() == Conflict.Kind.UNFAIR) {
                unfair++;
                assertThat(solve(instance.withFairness(-1)).status()).as("seed " + seed).isEqualTo(Status.OPTIMAL);
            }
        }
        assertThat(unfair).isPositive();
    }

    @Test
    void countingNamesTheParticipantOrTheTables() {
        var crowded = conflictOf("""
                nBusiness = 4; nMeetings = 3; nTables = 2; nTotalSlots = 3; nMorningSlots = 2;
                requested = [|1, 2, 1 |1, 3, 1 |1, 4, 1 |];""");
        assertThat(crowded.kind()).isEqualTo(Conflict.Kind.TOO_FEW_SLOTS);
        assertThat(crowded.participants()).containsExactly(1);
        assertThat(crowded.slots()).containsExactly(1, 2);

        var full = conflictOf("""
                nBusiness = 6; nMeetings = 3; nTables = 1; nTotalSlots = 2; nMorningSlots = 2;
                requested = [|1, 2, 3 |3, 4, 3 |5, 6, 3 |];""");
        assertThat(full.kind()).isEqualTo(Conflict.Kind.TOO_FEW_TABLES);
        assertThat(full.sentence()).isEqualTo("3 meetings do not fit: all slots together hold 2");
    }

    private static Conflict conflictOf(String file) {
        try {
            return conflict(DznReader.read(file)).orElseThrow();
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Conflict> conflict(Instance instance) {
        var outcome = solve(instance);
        assertThat(outcome.conflict().isPresent()).isEqualTo(outcome.status() == Status.INFEASIBLE);
        return outcome.conflict();
    }

    private static Outcome solve(Instance instance) {
        return new Solving(instance, new Limits(Duration.ofSeconds(20), 0, 1, 1), _ -> {}, new Stop()).run();
    }

    private static Set<Integer> without(Set<Integer> all, int one) {
        return all.stream().filter(each -> each != one).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean possible(Instance instance, Set<Integer> people, Set<Integer> full) {
        return possible(instance, people, full, new ArrayList<>());
    }

    private static boolean possible(Instance instance, Set<Integer> people, Set<Integer> full, List<Integer> slots) {
        if (slots.size() == instance.meetings().size()) {
            return inOrder(instance, slots)
                    && full.stream()
                            .allMatch(slot -> slots.stream().filter(slot::equals).count() <= instance.tables());
        }
        var meeting = instance.meetings().get(slots.size());
        for (int slot = 1; slot <= instance.slots(); slot++) {
            if (allowed(instance, meeting, slot) && apart(instance, people, slots, meeting, slot)) {
                slots.add(slot);
                var found = possible(instance, people, full, slots);
                slots.removeLast();
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean inOrder(Instance instance, List<Integer> slots) {
        return instance.meetings().stream()
                .allMatch(later -> later.before().stream()
                        .allMatch(earlier -> slots.get(earlier - 1) < slots.get(later.number() - 1)));
    }

    private static boolean allowed(Instance instance, Meeting meeting, int slot) {
        var session = switch (meeting.session()) {
            case MORNING -> slot <= instance.morning();
            case AFTERNOON -> slot > instance.morning();
            case EITHER -> true;
        };
        return session
                && (meeting.fixed() == 0 || meeting.fixed() == slot)
                && !instance.forbidden().get(meeting.first() - 1).contains(slot)
                && !instance.forbidden().get(meeting.second() - 1).contains(slot);
    }

    private static boolean apart(
            Instance instance, Set<Integer> people, List<Integer> slots, Meeting meeting, int slot) {
        return IntStream.range(0, slots.size())
                .filter(i -> slots.get(i) == slot)
                .mapToObj(i -> instance.meetings().get(i))
                .allMatch(other -> people.stream().noneMatch(one -> other.seats(one) && meeting.seats(one)));
    }
}
