package org.kardan.scheduling;

import org.jspecify.annotations.Nullable;

/** A table holds one meeting per slot; the room it stands in may be unknown. */
public record Table(String id, @Nullable String room) {

    public static Table of(String id) {
        return new Table(id, null);
    }
}
