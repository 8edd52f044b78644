package org.kardan.scheduling;

import java.util.Set;

/**
 * A delegation of a firm or a person: sits in one meeting at a time.
 *
 * @param unavailable ids of slots in which nothing can be planned for this participant
 * @param mostMeetings no more meetings than this
 */
public record Participant(String id, String side, Set<String> languages, Set<String> unavailable, int mostMeetings) {

    public Participant {
        languages = Set.copyOf(languages);
        unavailable = Set.copyOf(unavailable);
    }

    /** Whether the two can talk without an interpreter. */
    public boolean understands(Participant other) {
        return languages.stream().anyMatch(other.languages::contains);
    }
}
