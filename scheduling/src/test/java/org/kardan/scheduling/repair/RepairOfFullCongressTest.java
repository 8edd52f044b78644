package org.kardan.scheduling.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kardan.scheduling.CongressFixtures.Size;
import org.kardan.scheduling.FullCongressFixtures;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.rules.Rulebook;

/** Booths, delegations, long and large meetings and order are kept by a repair too. */
class RepairOfFullCongressTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void everyRepairKeepsTheRulesAndWhatHasBegun(long family) {
        for (long seed = 60 * family; seed < 60 * (family + 1); seed++) {
            var random = new Random(seed);
            var size = new Size(4 + random.nextInt(5), 4 + random.nextInt(8), 3 + random.nextInt(4), 3, 2);
            var situation =
                    SituationFixtures.situation(seed, FullCongressFixtures.congress(seed, size), 1 + random.nextInt(4));

            var repair = new Repairer().repair(situation, Limits.ofSteps(2_000), new Stop());

            assertThat(Rulebook.breachesOf(repair.problem(), repair.plan().placements()))
                    .describedAs("seed " + seed)
                    .isEmpty();
            assertThat(repair.plan().placements()).containsAll(repair.kept());
            assertThat(repair.changed()).isGreaterThanOrEqualTo(repair.fewest());
            assertThat(Differences.apply(situation.published(), repair.differences()))
                    .containsExactlyInAnyOrderElementsOf(repair.plan().placements());
        }
    }
}
