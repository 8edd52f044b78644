package org.kardan.congress.timetable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.CongressId;

/**
 * A timetable of a congress: computed by a run, or edited by hand from another one.
 *
 * @param baseOrNull whose locked meetings a run keeps, or from which an edit started
 * @param withOpen whether wishes that nobody has answered are placed too
 */
public record Timetable(
        UUID id,
        CongressId congress,
        int number,
        @Nullable UUID baseOrNull,
        Kind kind,
        Status status,
        long seed,
        int seconds,
        boolean withOpen,
        Result result,
        @Nullable Instant finishedOrNull) {

    public enum Kind {
        RUN,
        EDIT,
        /** Made to fit what happened after a publication. */
        REPAIR
    }

    public enum Status {
        QUEUED,
        RUNNING,
        DONE,
        /** Ended early on request; what it had found is kept. */
        CANCELLED,
        /** Cancelled before it began. */
        DROPPED,
        FAILED;

        public boolean hasMeetings() {
            return this == DONE || this == CANCELLED;
        }

        /** Whether somebody may want the same run again. */
        public boolean mayBeRepeated() {
            return this == CANCELLED || this == DROPPED || this == FAILED;
        }
    }

    public Optional<UUID> base() {
        return Optional.ofNullable(baseOrNull);
    }

    public Optional<Instant> finished() {
        return Optional.ofNullable(finishedOrNull);
    }
}
