package org.kardan.register;

import java.util.List;

/** Firms have become part of the published register for the first time. An import announces them in batches. */
public record FirmsJoined(List<FirmId> firms) {

    public FirmsJoined {
        firms = List.copyOf(firms);
    }
}
