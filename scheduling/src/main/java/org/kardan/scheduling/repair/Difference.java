package org.kardan.scheduling.repair;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.Placement;

/**
 * What becomes of one meeting between two plans.
 *
 * @param from the meeting as it was, or null if there was none
 * @param to the meeting as it is now, or null if there is none
 * @param participants who must be told
 * @param interpreters who must be told, the one who leaves and the one who comes
 */
public record Difference(
        String wish,
        Kind kind,
        @Nullable Placement from,
        @Nullable Placement to,
        Set<String> participants,
        Set<String> interpreters) {

    public Difference {
        participants = Set.copyOf(participants);
        interpreters = Set.copyOf(interpreters);
    }

    public enum Kind {
        /** At another time. */
        MOVED,
        /** At the same time, at another table or with another interpreter. */
        RESEATED,
        /** Nobody wants it any more, or one of its people does not come. */
        CANCELLED,
        /** Still wanted, but there is no place for it any more. */
        LOST,
        /** There was none before. */
        ADDED;

        /** Whether a meeting that could have stayed was changed in time or lost. */
        public boolean counts() {
            return this == MOVED || this == LOST;
        }
    }
}
