package org.kardan.bench.timetable;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All meetings as Timefold plans them. */
@PlanningSolution
public class TimefoldPlan {

    /** How many meetings a slot may hold. */
    public record Tables(int count) {}

    @ProblemFactProperty
    private Tables tables = new Tables(0);

    @PlanningEntityCollectionProperty
    private List<TimefoldMeeting> meetings = List.of();

    @PlanningScore
    private @Nullable HardSoftScore score;

    /** For Timefold, which copies plans. */
    public TimefoldPlan() {}

    TimefoldPlan(Tables tables, List<TimefoldMeeting> meetings) {
        this.tables = tables;
        this.meetings = meetings;
    }

    List<TimefoldMeeting> meetings() {
        return meetings;
    }

    HardSoftScore score() {
        return Objects.requireNonNull(score);
    }
}
