package org.kardan.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Delivers events again whose listener failed, later each time and without upper limit: no change gets lost, however
 * long what the listener needs is away.
 *
 * <p>After n failed attempts the wait is first · 2ⁿ⁻¹, at most one hour.
 */
record Resubmission(FailedEventPublications failed, Duration first, Clock clock) {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int BATCH = 200;

    void run() {
        failed.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(BATCH)
                .withMaxInFlight(BATCH)
                .withMinAge(first)
                .withFilter(this::isDue));
    }

    private boolean isDue(EventPublication publication) {
        return isDue(
                publication.getPublicationDate(),
                publication.getLastResubmissionDate(),
                publication.getCompletionAttempts());
    }

    boolean isDue(Instant published, @Nullable Instant resubmitted, int attempts) {
        var last = resubmitted == null ? published : resubmitted;
        return !last.plus(waitAfter(attempts)).isAfter(clock.instant());
    }

    Duration waitAfter(int attempts) {
        var wait = first.multipliedBy(1L << Math.clamp(attempts - 1L, 0, 20));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
