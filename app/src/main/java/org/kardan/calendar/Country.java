package org.kardan.calendar;

import java.time.ZoneId;

/** Whose holidays count. */
public enum Country {
    /** North Rhine-Westphalia: holidays are the law of the states. */
    DE(ZoneId.of("Europe/Berlin")),
    CN(ZoneId.of("Asia/Shanghai"));

    private final ZoneId zone;

    Country(ZoneId zone) {
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }
}
