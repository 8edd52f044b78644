package org.kardan.congress.publication;

import java.time.Instant;
import java.util.UUID;
import org.kardan.congress.CongressId;
import org.kardan.language.Trilingual;

/** A version of the timetable as shown to its participants; versions count from 1 and are never changed. */
public record Publication(
        UUID id,
        CongressId congress,
        int version,
        UUID timetable,
        boolean provisional,
        Trilingual comment,
        Audience audience,
        Instant at) {

    /** Who gets a letter. */
    public enum Audience {
        ALL,
        /** Those for whom something differs from the version before. */
        CHANGED,
        NOBODY
    }
}
