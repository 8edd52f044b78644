package org.kardan.register.merging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kardan.register.FirmId;
import org.kardan.register.profile.Kept;

/**
 * A merge that stands, with all that is needed to take it back.
 *
 * @param version of the entry that stayed, as the merge left it
 */
record Merge(
        UUID id,
        FirmId survivor,
        FirmId gone,
        Kept survivorBefore,
        Kept goneBefore,
        long version,
        List<Move> moves,
        Instant at) {

    Merge {
        moves = List.copyOf(moves);
    }
}
