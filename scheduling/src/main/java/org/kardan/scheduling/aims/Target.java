package org.kardan.scheduling.aims;

import java.util.Set;

/**
 * Somebody should have at least so many meetings: a participant, a delegation, a side.
 *
 * @param participants a meeting counts, once, if at least one of these takes part
 */
public record Target(Set<String> participants, int meetings) {

    public Target {
        participants = Set.copyOf(participants);
    }
}
