package org.kardan.offers;

import java.util.List;
import org.kardan.register.FirmId;

/** Offers or requests of these firms have been added, changed, closed or understood otherwise. */
public record OffersChanged(List<FirmId> firms) {

    public OffersChanged {
        firms = List.copyOf(firms);
    }
}
