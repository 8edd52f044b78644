package org.kardan.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void aManagerGoesOneStepOnOrBack() {
        assertThat(next(Stage.ANNOUNCED)).containsExactly(Stage.DRAFT, Stage.REGISTRATION);
        assertThat(next(Stage.WISHES)).containsExactly(Stage.REGISTRATION);
    }

    @Test
    void aTimetableStageIsReachedByPublishingOnly() {
        assertThat(next(Stage.PROVISIONAL)).isEmpty();
        assertThat(next(Stage.PUBLISHED)).containsExactly(Stage.OVER);
        assertThat(next(Stage.OVER)).containsExactly(Stage.PUBLISHED);
    }

    @Test
    void wishesComeWithRegistration() {
        assertThat(Arrays.stream(Stage.values()).filter(Stage::takesWishes)).containsExactly(Stage.WISHES);
        assertThat(Arrays.stream(Stage.values()).filter(Stage::takesRegistrations))
                .containsExactly(Stage.REGISTRATION, Stage.WISHES);
    }

    private static List<Stage> next(Stage stage) {
        return Arrays.stream(Stage.values()).filter(stage::mayBecome).toList();
    }
}
