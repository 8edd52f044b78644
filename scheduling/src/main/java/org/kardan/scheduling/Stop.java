package org.kardan.scheduling;

/** Ends a search from another thread; the best plan so far is kept. */
public final class Stop {

    private volatile boolean requested;

    public void request() {
        requested = true;
    }

    public boolean requested() {
        return requested;
    }
}
