package org.kardan.post;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter in the outbox, without its attachments. */
public record StoredLetter(
        UUID id,
        Letter letter,
        LetterState state,
        int attempts,
        String error,
        Instant created,
        @Nullable Instant sentOrNull) {

    public Optional<Instant> sent() {
        return Optional.ofNullable(sentOrNull);
    }
}
