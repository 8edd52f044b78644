package org.kardan.congress;

import java.time.ZoneId;

/** The time zone of a place; each of the two countries has one. */
public enum Zone {
    BERLIN("Europe/Berlin"),
    SHANGHAI("Asia/Shanghai");

    private final ZoneId id;

    Zone(String id) {
        this.id = ZoneId.of(id);
    }

    public ZoneId id() {
        return id;
    }

    /** The zone that the other half of the guests lives in. */
    public Zone other() {
        return this == BERLIN ? SHANGHAI : BERLIN;
    }
}
