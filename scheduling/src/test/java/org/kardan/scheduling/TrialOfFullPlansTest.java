package org.kardan.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kardan.scheduling.CongressFixtures.Size;
import org.kardan.scheduling.aims.FairSpread;
import org.kardan.scheduling.rules.Rulebook;

/** Tiny congresses with everything that can be asked, where every plan can be tried. */
class TrialOfFullPlansTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theBestOfAllPlansIsFoundAndProven(int family) {
        FullCongressFixtures.seeds(family, 80).forEach(seed -> {
            var problem = tiny(seed);

            var plan = new Timetabler().plan(problem, new Limits(Duration.ofSeconds(10), 0, 1, seed));

            assertThat(best(problem, plan)).describedAs("seed " + seed).isEqualTo(plan.score());
            assertThat(plan.bound()).describedAs("bound of seed " + seed).isEqualTo(plan.score());
            assertThat(plan.status()).describedAs("seed " + seed).isEqualTo(Status.OPTIMAL);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7})
    void aSearchCutShortKeepsTheRulesAndBoundsTheBest(int family) {
        System.setProperty("kardan.scheduling.native", "off");
        try {
            FullCongressFixtures.seeds(family, 250).forEach(seed -> {
                var problem = tiny(seed);

                var plan = new Timetabler().plan(problem, Limits.ofSteps(500));

                var best = best(problem, plan);
                assertThat(best.betterThan(plan.bound()))
                        .describedAs("bound of seed " + seed)
                        .isFalse();
                if (plan.status() == Status.OPTIMAL) {
                    assertThat(plan.score()).describedAs("seed " + seed).isEqualTo(best);
                }
            });
        } finally {
            System.clearProperty("kardan.scheduling.native");
        }
    }

    @Test
    void theTinyCongressesAskForEverything() {
        var asked = IntStream.range(0, 320).mapToObj(TrialOfFullPlansTest::tiny).toList();

        assertThat(asked).filteredOn(one -> !one.aims().targets().isEmpty()).hasSizeGreaterThan(60);
        assertThat(asked)
                .filteredOn(one -> !one.aims().fairness().equals(FairSpread.NONE))
                .hasSizeGreaterThan(100);
        assertThat(asked).filteredOn(one -> !waysIn(one).isEmpty()).hasSizeGreaterThan(80);
        assertThat(asked)
                .filteredOn(one -> one.aims().walks().change() != null
                        && waysIn(one).stream()
                                .anyMatch(way -> way > one.aims().walks().change()))
                .hasSizeGreaterThan(20);
        assertThat(asked)
                .filteredOn(one -> one.interpreters().stream().anyMatch(each -> !each.fields().isEmpty()))
                .hasSizeGreaterThan(60);
    }

    private static List<Integer> waysIn(Problem problem) {
        return problem.tables().stream()
                .flatMap(from -> problem.tables().stream()
                        .map(to -> problem.aims().walks().seconds(from, to)))
                .filter(way -> way > 0)
                .toList();
    }

    private static Problem tiny(long seed) {
        var random = new Random(seed);
        return FullCongressFixtures.congress(
                seed,
                new Size(
                        3 + random.nextInt(3),
                        2 + random.nextInt(3),
                        2 + random.nextInt(3),
                        1 + random.nextInt(3),
                        random.nextInt(3)));
    }

    /** The best of all plans; one that keeps all rules is known. */
    private static Score best(Problem problem, Plan plan) {
        assertThat(Rulebook.breachesOf(problem, plan.placements())).isEmpty();
        assertThat(Rulebook.scoreOf(problem, plan.placements())).isEqualTo(plan.score());
        return best(problem, 0, new ArrayList<>(), plan.score());
    }

    /** The best of all plans that go on from these placements, if it is better than a known one. */
    private static Score best(Problem problem, int next, List<Placement> placements, Score known) {
        boolean whole = next == problem.wishes().size();
        var breaches = Rulebook.breachesOf(problem, placements);
        if (breaches.stream().anyMatch(breach -> whole || !breach.rule().equals("locks-kept"))) {
            return known;
        }
        var score = Rulebook.scoreOf(problem, placements);
        if (whole) {
            return score.betterThan(known) ? score : known;
        }
        if (!most(problem, next, placements).betterThan(known)) {
            return known;
        }
        var best = known;
        for (var placement : all(problem, problem.wishes().get(next))) {
            placements.add(placement);
            best = best(problem, next + 1, placements, best);
            placements.removeLast();
        }
        return best(problem, next + 1, placements, best);
    }

    /** What would be reached if all wishes still to come took place, whatever the rules, and cost nothing. */
    private static Score most(Problem problem, int next, List<Placement> placements) {
        var all = new ArrayList<>(placements);
        var anywhere = problem.slots().getFirst().id();
        var table = problem.tables().getFirst().id();
        problem.wishes().stream().skip(next).forEach(wish -> all.add(new Placement(wish.id(), anywhere, table, null)));
        var score = Rulebook.scoreOf(problem, all);
        var here = Rulebook.scoreOf(problem, placements);
        return new Score(score.musts(), score.shortfall(), score.value(), 0, 0, 0, here.unversed(), here.changes());
    }

    private static List<Placement> all(Problem problem, Wish wish) {
        var interpreters = new ArrayList<@Nullable String>(Collections.singleton(null));
        problem.interpreters().forEach(one -> interpreters.add(one.id()));
        var all = new ArrayList<Placement>();
        for (var slot : problem.slots()) {
            for (var table : problem.tables()) {
                interpreters.forEach(one -> all.add(new Placement(wish.id(), slot.id(), table.id(), one)));
            }
        }
        return all;
    }
}
