package org.kardan.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GradingTest {

    @Test
    void theRightDocumentInFrontIsPerfect() {
        var figures = new Grading(new double[] {.1, .9, .3}, Map.of(1, 2)).figures();

        assertThat(figures).isEqualTo(new Figures(1, 1, 1, 1, 1));
    }

    @Test
    void scoringEverythingAlikeIsNoSuccess() {
        var figures = new Grading(new double[20], Map.of(0, 2)).figures();

        assertThat(figures.recall1()).isZero();
        assertThat(figures.mrr()).isEqualTo(1 / 10.5);
        assertThat(figures.p1()).isEqualTo(1 / 20.0);
    }

    @Test
    void gainIsDiscountedByTheLogarithmOfTheRank() {
        var figures = new Grading(new double[] {3, 2, 1}, Map.of(0, 1, 1, 2)).figures();

        var reached = 1 + 3 / (Math.log(3) / Math.log(2));
        var best = 3 + 1 / (Math.log(3) / Math.log(2));
        assertThat(figures.ndcg5()).isCloseTo(reached / best, within(1e-9));
        assertThat(figures.p1()).isZero();
    }

    @Test
    void severalRightDocumentsShareTheRecall() {
        var figures = new Grading(new double[] {3, 2, 1}, Map.of(0, 2, 2, 2)).figures();

        assertThat(figures.recall1()).isEqualTo(.5);
        assertThat(figures.recall10()).isEqualTo(1);
    }

    @Test
    void withoutARightDocumentOnlyTheGainIsDefined() {
        var figures = new Grading(new double[] {3, 2}, Map.of(0, 1)).figures();

        assertThat(figures.ndcg5()).isEqualTo(1);
        assertThat(figures.p1()).isNaN();
    }
}
