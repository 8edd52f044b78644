package org.kardan.congress;

/** How far a congress has come. The order of the constants is the order of life. */
public enum Stage {
    /** Only managers see it. */
    DRAFT,
    ANNOUNCED,
    /** Firms register. */
    REGISTRATION,
    /** Registered firms also wish for meetings. */
    WISHES,
    /** A timetable is shown and may still change. */
    PROVISIONAL,
    PUBLISHED,
    OVER;

    public boolean isPublic() {
        return this != DRAFT;
    }

    public boolean takesRegistrations() {
        return this == REGISTRATION || this == WISHES;
    }

    public boolean takesWishes() {
        return this == WISHES;
    }

    public boolean showsTimetable() {
        return compareTo(PROVISIONAL) >= 0;
    }

    /** One step on, or one back to correct a mistake. Timetable stages are reached by publishing only. */
    public boolean mayBecome(Stage next) {
        var isNeighbour = Math.abs(ordinal() - next.ordinal()) == 1;
        return switch (next) {
            case PROVISIONAL -> false;
            case PUBLISHED -> this == OVER;
            case WISHES -> isNeighbour && this != PROVISIONAL;
            default -> isNeighbour;
        };
    }
}
