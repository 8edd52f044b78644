package org.kardan.scheduling.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kardan.scheduling.CongressFixtures;
import org.kardan.scheduling.CongressFixtures.Size;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Status;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.Timetabler;

class MarginalsTest {

    private final Timetabler timetabler = new Timetabler();

    @Test
    void whatOneMoreIsWorthLiesBetweenAtLeastAndAtMost() {
        int helped = 0;
        for (long seed = 0; seed < 12; seed++) {
            var problem = CongressFixtures.congress(seed, new Size(6, 12, 3, 1, 1));
            var plan = timetabler.plan(problem, Limits.ofSteps(4_000));
            assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
            var marginals = new Marginals(problem, Limits.ofSteps(1_000), new Stop());
            for (var worth : marginals.of(plan)) {
                var best = timetabler.plan(marginals.with(worth.resource()), Limits.ofSteps(4_000));
                assertThat(best.status()).isEqualTo(Status.OPTIMAL);
                int musts = best.score().musts() - plan.score().musts();
                assertThat(musts)
                        .isBetween(worth.atLeast().musts(), worth.atMost().musts());
                if (musts == worth.atLeast().musts()) {
                    assertThat(best.score().value() - plan.score().value())
                            .describedAs("seed %d, %s", seed, worth)
                            .isBetween(worth.atLeast().value(), worth.atMost().value());
                }
                helped += worth.atLeast().value() > 0 ? 1 : 0;
            }
        }
        assertThat(helped).isGreaterThan(12);
    }

    @Test
    void aStopEndsTheQuestions() {
        var problem = CongressFixtures.congress(1, new Size(6, 12, 3, 1, 1));
        var plan = timetabler.plan(problem, Limits.ofSteps(1_000));
        var stop = new Stop();
        stop.request();

        assertThat(new Marginals(problem, Limits.ofSteps(1_000), stop).of(plan)).isEmpty();
    }
}
