package org.kardan.scheduling;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A delegation of a firm or a person: sits in one meeting at a time.
 *
 * @param unavailable ids of slots in which nothing can be planned for this participant, such as those of a lunch or of
 *     a session the participant speaks at
 * @param mostMeetings no more meetings than this
 * @param booth if present, the table at which this participant is host: all own meetings are there, nobody else's
 * @param kind class within which all should fare alike, such as that of small firms,; see
 *     {@link org.kardan.scheduling.aims.FairSpread}
 */
public record Participant(
        String id,
        String side,
        Set<String> languages,
        Set<String> unavailable,
        int mostMeetings,
        @Nullable String booth,
        @Nullable String kind) {

    public Participant {
        languages = Set.copyOf(languages);
        unavailable = Set.copyOf(unavailable);
    }

    public Participant(String id, String side, Set<String> languages, Set<String> unavailable, int mostMeetings) {
        this(id, side, languages, unavailable, mostMeetings, null, null);
    }

    public Participant hostAt(String table) {
        return new Participant(id, side, languages, unavailable, mostMeetings, table, kind);
    }

    public Participant awayIn(Set<String> slots) {
        return new Participant(id, side, languages, slots, mostMeetings, booth, kind);
    }

    public Participant withoutBooth() {
        return new Participant(id, side, languages, unavailable, mostMeetings, null, kind);
    }

    public Participant ofKind(String other) {
        return new Participant(id, side, languages, unavailable, mostMeetings, booth, other);
    }

    /** Whether the two can talk without an interpreter. */
    public boolean understands(Participant other) {
        return languages.stream().anyMatch(other.languages::contains);
    }
}
