package org.kardan.congress.registration;

import java.util.Set;
import java.util.UUID;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;

/** Somebody who comes to a congress without a firm: an official, a speaker, the press. */
public record Guest(UUID id, PersonId person, Set<Lang> spoken) {

    public Guest {
        spoken = Set.copyOf(spoken);
    }
}
