package org.kardan.congress.planning;

import java.time.Instant;
import org.kardan.congress.timetable.Timetables;
import org.kardan.jobs.JobEnded;
import org.kardan.jobs.JobState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends timetables whose job ended without its worker: nobody shall wait for them. */
@Component
class LostRuns {

    private final Timetables timetables;

    LostRuns(Timetables timetables) {
        this.timetables = timetables;
    }

    /** In the transaction that ends the job. */
    @EventListener
    void on(JobEnded ended) {
        if (!ended.kind().equals(Runs.JOB.name())) {
            return;
        }
        if (ended.state() == JobState.CANCELLED) {
            timetables.drop(ended.subject(), Instant.now());
        } else {
            timetables.fail(ended.subject(), "GIVEN_UP", Instant.now());
        }
    }
}
