package org.kardan.jobs;

/** Where a job stands. Waiting and running jobs are under way, the others have ended for good. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean hasEnded() {
        return this != WAITING && this != RUNNING;
    }
}
