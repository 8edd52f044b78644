package org.kardan.congress;

import java.security.SecureRandom;
import java.util.UUID;

/** The identity of a congress. */
public record CongressId(UUID value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new id, version 7 of RFC 9562: ordered by time. */
    public static CongressId fresh() {
        var high = System.currentTimeMillis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() >>> 2 | Long.MIN_VALUE;
        return new CongressId(new UUID(high, low));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
