package org.kardan.bench.timetable;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.published.Instance.Meeting;

/** A meeting as Timefold plans it: only the slot changes. */
@PlanningEntity
public class TimefoldMeeting {

    @PlanningId
    private int number;

    private @Nullable Meeting meeting;

    @ValueRangeProvider
    private List<Integer> choices = List.of();

    @PlanningVariable
    private @Nullable Integer slot;

    /** For Timefold, which copies meetings. */
    public TimefoldMeeting() {}

    TimefoldMeeting(Meeting meeting, List<Integer> choices) {
        this.meeting = meeting;
        this.choices = choices;
        number = meeting.number();
    }

    int number() {
        return number;
    }

    Meeting meeting() {
        return Objects.requireNonNull(meeting);
    }

    Integer slot() {
        return Objects.requireNonNull(slot);
    }

    boolean shares(TimefoldMeeting other) {
        return meeting().seats(other.meeting().first())
                || meeting().seats(other.meeting().second());
    }
}
