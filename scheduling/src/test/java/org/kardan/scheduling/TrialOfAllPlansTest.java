package org.kardan.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kardan.scheduling.CongressFixtures.Size;
import org.kardan.scheduling.rules.Rulebook;

/** Tiny congresses, where every plan can be tried. */
class TrialOfAllPlansTest {

    private final Timetabler timetabler = new Timetabler();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void theBestOfAllPlansIsFoundAndProven(long family) {
        for (long seed = 10 * family; seed < 10 * (family + 1); seed++) {
            var problem = tiny(seed);
            var best = best(problem, 0, new ArrayList<>());

            var plan = timetabler.plan(problem, new Limits(Duration.ofSeconds(10), 0, 1, seed));

            assertThat(plan.score()).describedAs("seed " + seed).isEqualTo(best);
            assertThat(plan.status()).describedAs("seed " + seed).isEqualTo(Status.OPTIMAL);
            assertThat(plan.bound()).isEqualTo(best);
            assertThat(Rulebook.breachesOf(problem, plan.placements())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {100, 101, 102, 103})
    void withoutTheNativeSolverTheBoundIsStillABound(long seed) {
        System.setProperty("kardan.scheduling.native", "off");
        try {
            var problem = tiny(seed);
            var best = best(problem, 0, new ArrayList<>());

            var plan = timetabler.plan(problem, new Limits(Duration.ofMillis(300), 0, 1, 1));

            assertThat(best.betterThan(plan.bound())).isFalse();
            assertThat(plan.score()).isEqualTo(best);
        } finally {
            System.clearProperty("kardan.scheduling.native");
        }
    }

    private static Problem tiny(long seed) {
        var random = new Random(seed);
        return CongressFixtures.congress(
                seed,
                new Size(
                        3 + random.nextInt(3),
                        3 + random.nextInt(3),
                        2 + random.nextInt(3),
                        1 + random.nextInt(2),
                        1 + random.nextInt(2)));
    }

    private static Score best(Problem problem, int next, List<Placement> placements) {
        if (!Rulebook.breachesOf(problem, placements).isEmpty()) {
            return new Score(-1, 0, 0);
        }
        if (next == problem.wishes().size()) {
            return Rulebook.scoreOf(problem, placements);
        }
        var best = best(problem, next + 1, placements);
        var wish = problem.wishes().get(next);
        for (var slot : problem.slots()) {
            var table = freeTable(problem, placements, slot);
            if (table == null) {
                continue;
            }
            var interpreters = new ArrayList<@Nullable String>();
            interpreters.add(null);
            problem.interpreters().forEach(one -> interpreters.add(one.id()));
            for (var interpreter : interpreters) {
                placements.add(new Placement(wish.id(), slot.id(), table, interpreter));
                var found = best(problem, next + 1, placements);
                placements.removeLast();
                best = found.betterThan(best) ? found : best;
            }
        }
        return best;
    }

    /** All tables are alike, so the first free one stands for all. */
    private static @Nullable String freeTable(Problem problem, List<Placement> placements, Slot slot) {
        return problem.tables().stream()
                .map(Table::id)
                .filter(id -> placements.stream()
                        .noneMatch(one ->
                                one.slot().equals(slot.id()) && one.table().equals(id)))
                .findFirst()
                .orElse(null);
    }
}
