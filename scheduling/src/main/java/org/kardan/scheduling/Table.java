package org.kardan.scheduling;

import org.jspecify.annotations.Nullable;

/** A table holds one meeting per slot; the room it stands in and its place there may be unknown. */
public record Table(
        String id, @Nullable String room, @Nullable Position position) {

    public Table(String id, @Nullable String room) {
        this(id, room, null);
    }

    public static Table of(String id) {
        return new Table(id, null);
    }

    /** Metres to the side and ahead, on one plan for all tables of a room. */
    public record Position(int x, int y) {

        public int metresTo(Position other) {
            return Math.abs(x - other.x) + Math.abs(y - other.y);
        }
    }
}
