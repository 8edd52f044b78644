package org.kardan.offers.fit;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.register.FirmId;

/** Changes that are not on the board yet: of some firms, or of so many that the whole market is read anew. */
record Pending(boolean everything, Set<FirmId> firms) {

    static final Pending NOTHING = new Pending(false, Set.of());
    static final Pending EVERYTHING = new Pending(true, Set.of());

    /** Reading more firms one by one would take longer than reading all. */
    private static final int MANY = 100;

    Pending {
        firms = Set.copyOf(firms);
    }

    Pending and(Collection<FirmId> more) {
        var all = Stream.concat(firms.stream(), more.stream()).collect(Collectors.toSet());
        return everything || all.size() > MANY ? EVERYTHING : new Pending(false, all);
    }

    boolean isNothing() {
        return !everything && firms.isEmpty();
    }
}
