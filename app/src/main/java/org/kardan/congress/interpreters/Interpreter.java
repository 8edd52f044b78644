package org.kardan.congress.interpreters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.identity.PersonId;

/**
 * Somebody who interprets at a congress.
 *
 * @param personOrNull null for somebody who is only known by name
 * @param unavailable numbers of slots
 * @param longestRun slots in a row without a pause
 */
public record Interpreter(
        UUID id,
        @Nullable PersonId personOrNull,
        String name,
        List<LanguagePair> pairs,
        Set<Integer> unavailable,
        int longestRun) {

    public Interpreter {
        pairs = List.copyOf(pairs);
        unavailable = Set.copyOf(unavailable);
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(personOrNull);
    }
}
