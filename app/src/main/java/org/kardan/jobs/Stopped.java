package org.kardan.jobs;

/** Leaves a worker in the middle of its work: somebody cancelled, the process ends, or another run took over. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stopped(String why) {
        super(why, null, false, false);
    }
}
