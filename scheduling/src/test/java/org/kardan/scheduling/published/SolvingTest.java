package org.kardan.scheduling.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Progress;
import org.kardan.scheduling.Status;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.judging.Judge;
import org.kardan.scheduling.judging.Schedule;

class SolvingTest {

    private static final Limits SHORT = new Limits(Duration.ofSeconds(10), 0, 1, 1);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5})
    void whatTrialOfAllSchedulesSaysIsFoundAndProven(long family) {
        for (long seed = 40 * family; seed < 40 * (family + 1); seed++) {
            var instance = InstanceFixtures.tiny(seed);
            var best = bestOfAll(instance, new ArrayList<>());

            var outcome = solve(instance, SHORT);

            assertThat(outcome.status())
                    .describedAs("seed " + seed)
                    .isEqualTo(best.isPresent() ? Status.OPTIMAL : Status.INFEASIBLE);
            assertThat(outcome.breaks()).describedAs("seed " + seed).isEqualTo(best.orElse(-1));
            assertThat(outcome.bound()).isEqualTo(Math.max(0, outcome.breaks()));
            outcome.schedule()
                    .ifPresent(found ->
                            assertThat(Judge.verdictsOn(instance, found)).isEmpty());
        }
    }

    @Test
    void withoutTheNativeSolverASolvableInstanceIsStillSolved() {
        var before = System.setProperty("kardan.scheduling.native", "off");
        try {
            int solved = 0;
            for (long seed = 500; seed < 510; seed++) {
                var instance = InstanceFixtures.tiny(seed);
                var best = bestOfAll(instance, new ArrayList<>());
                var outcome = solve(instance, new Limits(Duration.ofMillis(200), 0, 1, 1));
                assertThat(outcome.schedule().isPresent())
                        .describedAs("seed " + seed)
                        .isEqualTo(best.isPresent());
                assertThat(outcome.bound()).isLessThanOrEqualTo(best.orElse(0));
                solved += best.isPresent() ? 1 : 0;
            }
            assertThat(solved).isPositive();
        } finally {
            System.clearProperty("kardan.scheduling.native");
            if (before != null) {
                System.setProperty("kardan.scheduling.native", before);
            }
        }
    }

    @Test
    void aStopEndsTheSearchAndKeepsWhatWasFound() throws Unreadable {
        var instance = DznReader.read(DznReaderTest.CROWDED);
        var stop = new Stop();
        var heard = new ArrayList<Progress>();

        var outcome = new Solving(
                        instance,
                        new Limits(Duration.ofSeconds(30), 0, 1, 1),
                        news -> {
                            heard.add(news);
                            stop.request();
                        },
                        stop)
                .run();

        assertThat(heard).isNotEmpty();
        assertThat(outcome.seconds()).isLessThan(10);
    }

    @Test
    void theSameStepsGiveTheSameSchedule() {
        var instance = InstanceFixtures.usual(7);
        var counted = new Limits(Duration.ofMinutes(5), 20_000, 1, 3);

        var once = solve(instance, counted);
        var again = solve(instance, counted);

        assertThat(once.schedule()).isPresent().isEqualTo(again.schedule());
        assertThat(once.bound()).isEqualTo(again.bound());
        assertThat(once.status()).isEqualTo(again.status());
    }

    @Test
    void aStopAtAnyMomentLeavesAValidScheduleOrNone() {
        var random = new Random(11);
        for (int round = 0; round < 12; round++) {
            var instance = InstanceFixtures.usual(round);
            var stop = new Stop();
            var moment = System.nanoTime() + random.nextLong(400_000_000);
            var clock = Thread.ofPlatform().daemon().start(() -> {
                LockSupport.parkNanos(moment - System.nanoTime());
                stop.request();
            });

            var outcome = new Solving(instance, SHORT, _ -> {}, stop).run();
            clock.interrupt();

            outcome.schedule().ifPresent(found -> {
                assertThat(Judge.verdictsOn(instance, found)).isEmpty();
                assertThat(Judge.breaksOf(instance, found)).isEqualTo(outcome.breaks());
            });
            assertThat(outcome.bound()).isLessThanOrEqualTo(Math.max(0, outcome.breaks()));
        }
    }

    private static Outcome solve(Instance instance, Limits limits) {
        return new Solving(instance, limits, _ -> {}, new Stop()).run();
    }

    /** Tries every slot for every meeting. */
    private static OptionalInt bestOfAll(Instance instance, List<Integer> slots) {
        if (slots.size() == instance.meetings().size()) {
            var schedule = new Schedule(slots);
            return Judge.verdictsOn(instance, schedule).isEmpty()
                    ? OptionalInt.of(Judge.breaksOf(instance, schedule))
                    : OptionalInt.empty();
        }
        var meeting = instance.meetings().get(slots.size());
        var best = OptionalInt.empty();
        for (int slot = 1; slot <= instance.slots(); slot++) {
            if (clashes(instance, slots, meeting, slot)) {
                continue;
            }
            slots.add(slot);
            var found = bestOfAll(instance, slots);
            slots.removeLast();
            if (found.isPresent() && (best.isEmpty() || found.getAsInt() < best.getAsInt())) {
                best = found;
            }
        }
        return best;
    }

    /** Leaves out what one participant cannot do at once: the law is checked anyway, this only saves time. */
    private static boolean clashes(Instance instance, List<Integer> slots, Instance.Meeting meeting, int slot) {
        for (int i = 0; i < slots.size(); i++) {
            var other = instance.meetings().get(i);
            if (slots.get(i) == slot && (other.seats(meeting.first()) || other.seats(meeting.second()))) {
                return true;
            }
        }
        return false;
    }
}
