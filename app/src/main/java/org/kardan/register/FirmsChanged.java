package org.kardan.register;

import java.util.List;

/**
 * Anything about these firms has changed: entry, review state, visibility, networks, archive; also announced for new
 * ones.
 *
 * <p>Listeners read the present state from {@link Firms}: announcements may come twice or late.
 */
public record FirmsChanged(List<FirmId> firms) {

    public FirmsChanged {
        firms = List.copyOf(firms);
    }
}
