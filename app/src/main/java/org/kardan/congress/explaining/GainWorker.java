package org.kardan.congress.explaining;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.kardan.congress.Congresses;
import org.kardan.congress.timetable.Timetables;
import org.kardan.jobs.JobKind;
import org.kardan.jobs.JobRun;
import org.kardan.jobs.Worker;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.explaining.Marginals;
import org.kardan.web.Right;
import org.springframework.stereotype.Component;

/** Finds out in the background what one more table, slot or interpreter would bring. */
@Component
class GainWorker implements Worker {

    static final JobKind JOB = new JobKind("congress.worth", "congress.job.worth", Right.MANAGE_CONGRESS);

    /** For the search with each resource. */
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(4), 0, 1, 1);

    private final Timetables timetables;
    private final Congresses congresses;
    private final Reading reading;
    private final Gains gains;

    GainWorker(Timetables timetables, Congresses congresses, Reading reading, Gains gains) {
        this.timetables = timetables;
        this.congresses = congresses;
        this.reading = reading;
        this.gains = gains;
    }

    @Override
    public JobKind kind() {
        return JOB;
    }

    @Override
    public void work(JobRun run) {
        var timetable = timetables.byId(run.subject()).orElse(null);
        if (timetable == null) {
            return;
        }
        var congress = congresses.byId(timetable.congress()).orElseThrow();
        var stated = reading.of(congress, timetable, Instant.now());
        var worths = new Marginals(stated.problem(), LIMITS, new Stop())
                .of(stated.plan(), (done, total) -> run.progress(done, total, "congress.worth.progress", done, total));
        run.step("done", () -> gains.set(run.subject(), worths.stream().map(Gain::of).toList()));
    }

    @Override
    public String resultPath(UUID subject) {
        return timetables
                .byId(subject)
                .flatMap(timetable -> congresses.byId(timetable.congress()))
                .map(congress -> congress.path() + "/timetable/" + subject + "/analysis")
                .orElse("");
    }
}
