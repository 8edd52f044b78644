package org.kardan.offers.interest;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kardan.language.Side;
import org.kardan.register.FirmId;

/**
 * Two firms that are interested in each other, and who accompanies them.
 *
 * @param accompanied by side
 */
record Introduction(UUID id, FirmId german, FirmId chinese, Instant since, Map<Side, Accompaniment> accompanied) {

    Introduction {
        accompanied = Map.copyOf(accompanied);
    }

    /** The manager of a side has taken it up. */
    record Accompaniment(UUID manager, String note, Instant at) {}

    FirmId of(Side side) {
        return side == Side.DE ? german : chinese;
    }

    Optional<Accompaniment> by(Side side) {
        return Optional.ofNullable(accompanied.get(side));
    }
}
