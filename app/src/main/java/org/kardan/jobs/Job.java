package org.kardan.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one job.
 *
 * @param kind module and name of the kind, such as {@code congress.timetable}
 * @param total 0 while unknown
 * @param messageKey text about what it is doing, empty for none; its arguments are strings and numbers
 */
public record Job(
        JobId id,
        String kind,
        UUID subject,
        @Nullable UUID ownerOrNull,
        JobState state,
        long done,
        long total,
        String messageKey,
        List<Object> messageArguments,
        boolean cancelAsked,
        Instant created,
        @Nullable Instant finishedOrNull) {

    public Job {
        messageArguments = List.copyOf(messageArguments);
    }

    public Optional<Instant> finished() {
        return Optional.ofNullable(finishedOrNull);
    }

    public boolean belongsTo(UUID person) {
        return person.equals(ownerOrNull);
    }

    /** Whole percent, at most 100; 0 while the total is unknown. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.min(100, Math.max(0, done) * 100 / total);
    }
}
