package org.kardan.register.profile;

import org.kardan.register.FirmId;
import org.kardan.register.ReviewState;

/**
 * An entry as it stands in the register.
 *
 * @param version grows with every change; who writes says which version they have seen
 */
public record Kept(FirmId id, Profile profile, ReviewState state, boolean archived, long version) {

    public Kept with(Profile changed) {
        return new Kept(id, changed, state, archived, version);
    }
}
