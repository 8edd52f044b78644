package org.kardan.scheduling;

import org.jspecify.annotations.Nullable;

/** A wish that takes place: when, where and, where the two share no language, with whom in between. */
public record Placement(
        String wish, String slot, String table, @Nullable String interpreter) {}
