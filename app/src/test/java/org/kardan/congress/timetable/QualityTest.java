package org.kardan.congress.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kardan.scheduling.Score;

class QualityTest {

    @Test
    void withoutWishesThereIsNothingToJudge() {
        assertThat(Result.NONE.quality()).isEqualTo(new Quality.Empty());
    }

    @Test
    void provenIsProven() {
        assertThat(result(new Score(1, 50, 2), new Score(1, 50, 2), true).quality())
                .isEqualTo(new Quality.Best());
    }

    @Test
    void aMissingMustIsSaidBeforeEverythingElse() {
        assertThat(result(new Score(1, 50, 2), new Score(3, 90, 0), false).quality())
                .isEqualTo(new Quality.MustsMissing(2));
    }

    @Test
    void theGapIsRoundedUpNeverDown() {
        assertThat(result(new Score(1, 1000, 2), new Score(1, 1001, 0), false).quality())
                .isEqualTo(new Quality.Within(1));
        assertThat(result(new Score(1, 100, 2), new Score(1, 102, 0), false).quality())
                .isEqualTo(new Quality.Within(2));
    }

    @Test
    void withoutAnyValueTheGapIsEverything() {
        assertThat(result(new Score(0, 0, 0), new Score(0, 10, 0), false).quality())
                .isEqualTo(new Quality.Within(100));
    }

    @Test
    void onlyWaitsMayBecomeFewer() {
        assertThat(result(new Score(1, 50, 4), new Score(1, 50, 1), false).quality())
                .isEqualTo(new Quality.BestButBreaks(4, 1));
    }

    @Test
    void whatIsNotProvenInAllGoalsIsNotCalledBest() {
        assertThat(result(new Score(1, 50, 1), new Score(1, 50, 1), false).quality())
                .isEqualTo(new Quality.BestButLesser());
    }

    private static Result result(Score score, Score bound, boolean proven) {
        return new Result(5, 3, 4, score, bound, proven);
    }
}
