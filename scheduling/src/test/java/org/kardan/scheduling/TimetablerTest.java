package org.kardan.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kardan.scheduling.CongressFixtures.Size;
import org.kardan.scheduling.rules.Rulebook;

class TimetablerTest {

    private static final Size USUAL = new Size(300, 1200, 16, 25, 30);

    private final Timetabler timetabler = new Timetabler();

    @Test
    void aCongressOfUsualSizeHasAValidFirstPlanWithinASecond() {
        var problem = CongressFixtures.congress(1, USUAL);

        var plan = timetabler.plan(problem, new Limits(Duration.ofSeconds(3), 0, 2, 1));

        assertThat(plan.firstSolutionSeconds()).isLessThan(1);
        assertThat(Rulebook.breachesOf(problem, plan.placements())).isEmpty();
        assertThat(plan.placements().size() + plan.unplaced().size()).isEqualTo(1200);
    }

    @Test
    void theSameSeedAndStepsGiveTheSamePlan() {
        var problem = CongressFixtures.congress(2, new Size(30, 90, 8, 6, 5));

        var first = timetabler.plan(problem, Limits.ofSteps(20_000));
        var second = timetabler.plan(problem, Limits.ofSteps(20_000));

        assertThat(second.placements()).isEqualTo(first.placements());
    }

    @Test
    void lockedMeetingsStayExactlyAsTheyAre() {
        var problem = CongressFixtures.congress(3, new Size(30, 90, 8, 6, 5));
        var before =
                timetabler.plan(problem, Limits.ofSteps(5_000)).placements().subList(0, 10);

        var after = timetabler.plan(problem.locking(before), Limits.ofSteps(20_000));

        assertThat(after.placements()).containsAll(before);
    }

    @Test
    void aStopKeepsTheBestPlanSoFar() {
        var problem = CongressFixtures.congress(4, USUAL);
        var stop = new Stop();
        var heard = new ArrayList<Progress>();

        var plan = timetabler.plan(
                problem,
                Limits.ofSeconds(60),
                news -> {
                    heard.add(news);
                    if (heard.size() == 5) {
                        stop.request();
                    }
                },
                stop);

        assertThat(plan.seconds()).isLessThan(5);
        assertThat(plan.score()).isEqualTo(heard.getLast().best());
        assertThat(Rulebook.breachesOf(problem, plan.placements())).isEqualTo(List.of());
    }
}
