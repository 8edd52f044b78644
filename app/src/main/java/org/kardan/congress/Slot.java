package org.kardan.congress;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time in which every table can hold one meeting; numbered from 1 in the order of time. */
public record Slot(int number, Instant starts, int minutes) {

    public Instant ends() {
        return starts.plus(Duration.ofMinutes(minutes));
    }

    public boolean overlaps(Slot other) {
        return starts.isBefore(other.ends()) && other.starts.isBefore(ends());
    }
}
