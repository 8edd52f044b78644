package org.kardan.scheduling.explaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Timetabler;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.explaining.Fairness.Share;
import org.kardan.scheduling.explaining.Fairness.Spread;

class FairnessTest {

    @Test
    void evenSharesAreEven() {
        var spread = Spread.of(new double[] {0.5, 0.5, 0.5});

        assertThat(spread).isEqualTo(new Spread(3, 0.5, 0.5, 0.5, 0.5, 1, 0));
    }

    @Test
    void oneWhoHasEverythingIsUnfair() {
        var spread = Spread.of(new double[] {0, 1, 0, 0});

        assertThat(spread.jain()).isEqualTo(0.25);
        assertThat(spread.gini()).isEqualTo(0.75);
        assertThat(spread.upperQuartile()).isEqualTo(0.25);
    }

    @Test
    void giniIsHalfTheMeanDifferenceOverTheMean() {
        double[] x = {0.1, 0.9, 0.4, 0.7, 0.2};
        double differences = 0;
        double sum = 0;
        for (double one : x) {
            sum += one;
            for (double other : x) {
                differences += Math.abs(one - other);
            }
        }

        assertThat(Spread.of(x).gini()).isCloseTo(differences / (2 * x.length * sum), within(1e-12));
    }

    @Test
    void wishesAreCountedOnBothSidesAndInEveryClass() {
        var english = Set.of("en");
        var problem = new Problem(
                List.of(new Slot("s0", 0, 0, 25)),
                List.of(Table.of("t1")),
                List.of(
                        new Participant("solingen", "DE", english, Set.of(), 2),
                        new Participant("suzhou", "CN", english, Set.of(), 2),
                        new Participant("wuhan", "CN", english, Set.of(), 2)),
                List.of(),
                List.of(Wish.of("w", "solingen", "suzhou", 3), Wish.of("v", "solingen", "wuhan", 1)),
                List.of());
        var plan = new Timetabler().plan(problem, Limits.ofSteps(500));

        var fairness = Fairness.of(problem, plan, Map.of("wuhan", "small"));

        assertThat(fairness.bySide()).isEqualTo(Map.of("DE", new Share(2, 1, 4, 3), "CN", new Share(2, 1, 4, 3)));
        assertThat(fairness.byClass()).isEqualTo(Map.of("small", new Share(1, 0, 1, 0)));
        assertThat(fairness.spread().least()).isZero();
        assertThat(fairness.spread().median()).isEqualTo(0.75);
    }
}
