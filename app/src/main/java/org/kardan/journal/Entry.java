package org.kardan.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param actorOrNull the person who did it, null for the installation itself
 * @param kind what was changed: {@code firm}, {@code congress}, …
 * @param subject its id as text
 * @param action a past participle: {@code created}, {@code changed}, {@code merged}
 * @param before changed fields with their old values; empty at creation
 * @param after the same fields with their new values
 */
public record Entry(
        long id,
        Instant at,
        @Nullable UUID actorOrNull,
        String kind,
        String subject,
        String action,
        Map<String, String> before,
        Map<String, String> after) {}
