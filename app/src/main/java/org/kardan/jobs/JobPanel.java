package org.kardan.jobs;

import java.text.NumberFormat;
import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/**
 * How far a job is. It asks for its successor every second until the job has ended.
 *
 * @param result address of the result, empty for none
 */
public record JobPanel(Reader reader, Job job, String title, String result) implements Fragment {

    String address() {
        return reader.url("/jobs/" + job.id().value());
    }

    boolean isUnderWay() {
        return !job.state().hasEnded();
    }

    boolean mayBeCancelled() {
        return isUnderWay() && !job.cancelAsked();
    }

    boolean hasResult() {
        return (job.state() == JobState.DONE || job.state() == JobState.CANCELLED) && !result.isEmpty();
    }

    boolean hasFailed() {
        return job.state() == JobState.FAILED;
    }

    String percent() {
        return NumberFormat.getPercentInstance(reader.lang().locale()).format(job.percent() / 100.0);
    }

    /** While it runs what it is doing, otherwise its state. */
    String message() {
        if (isUnderWay() && job.cancelAsked()) {
            return reader.t("jobs.cancelling");
        }
        if (job.state() == JobState.RUNNING && !job.messageKey().isEmpty()) {
            return reader.t(job.messageKey(), job.messageArguments().toArray());
        }
        return reader.t("jobs.state", job.state());
    }
}
