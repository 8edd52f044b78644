package org.kardan.register.directory;

import java.util.HashSet;
import java.util.Set;
import org.kardan.register.Sight;
import org.kardan.register.Visibility;

/** {@link Sight} in the words of the search index: a firm is found by whoever shares a scope with it. */
final class Scopes {

    static final String OWN = "own:";
    static final String MANAGED = "managed:";
    static final String SEAT = "seat:";

    private Scopes() {}

    static Set<String> of(Sight sight) {
        var scopes = new HashSet<String>();
        sight.visibilities().stream().map(Visibility::name).forEach(scopes::add);
        if (!sight.ownSide().isEmpty()) {
            scopes.add(OWN + sight.ownSide());
        }
        if (!sight.managedSide().isEmpty()) {
            scopes.add(MANAGED + sight.managedSide());
        }
        sight.firms().forEach(firm -> scopes.add(SEAT + firm));
        return scopes;
    }
}
