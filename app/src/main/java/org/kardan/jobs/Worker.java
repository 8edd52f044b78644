package org.kardan.jobs;

import java.util.UUID;

/**
 * Does the work of one kind; a bean of the module it belongs to.
 *
 * <p>It may be called several times for one job: again after a crash or a restart. What it writes it writes inside
 * {@link JobRun#step}, and it begins at {@link JobRun#place}.
 */
public interface Worker {

    JobKind kind();

    /** Returns when the work is complete; any exception ends the job as failed. */
    void work(JobRun run) throws Exception;

    /** Where the result can be seen, below the language and beginning with a slash; empty for nowhere. */
    default String resultPath(UUID subject) {
        return "";
    }
}
