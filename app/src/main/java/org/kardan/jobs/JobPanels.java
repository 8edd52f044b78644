package org.kardan.jobs;

import java.util.Optional;
import java.util.UUID;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Component;

/** Makes the panel that shows a job; pages of other modules put it where the work was started. */
@Component
public class JobPanels {

    private final JobRunner runner;
    private final Jobs jobs;

    JobPanels(JobRunner runner, Jobs jobs) {
        this.runner = runner;
        this.jobs = jobs;
    }

    /** The panel of the newest job of this kind, if there is one and the reader may watch it. */
    public Optional<JobPanel> latest(Reader reader, JobKind kind, UUID subject) {
        return jobs.latest(kind, subject).filter(job -> mayWatch(job, reader)).map(job -> of(reader, job));
    }

    JobPanel of(Reader reader, Job job) {
        var worker = runner.workerOf(job.kind());
        var title = worker.map(found -> reader.t(found.kind().titleKey())).orElseGet(() -> reader.t("jobs.title"));
        var path = worker.map(found -> found.resultPath(job.subject())).orElse("");
        return new JobPanel(reader, job, title, path.isEmpty() ? "" : reader.url(path));
    }

    boolean mayWatch(Job job, Reader reader) {
        var visitor = reader.visitor();
        return visitor.person().filter(job::belongsTo).isPresent()
                || visitor.may(Right.OPERATE)
                || runner.workerOf(job.kind())
                        .filter(worker -> visitor.may(worker.kind().watchers()))
                        .isPresent();
    }
}
