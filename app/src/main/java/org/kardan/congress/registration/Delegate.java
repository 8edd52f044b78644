package org.kardan.congress.registration;

import java.util.Set;
import java.util.UUID;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;

/**
 * A person whom a firm sends to a congress.
 *
 * @param spoken languages in which the person can hold a meeting there
 * @param unavailable numbers of slots
 */
public record Delegate(UUID id, PersonId person, Set<Lang> spoken, Set<Integer> unavailable) {

    public Delegate {
        spoken = Set.copyOf(spoken);
        unavailable = Set.copyOf(unavailable);
    }
}
