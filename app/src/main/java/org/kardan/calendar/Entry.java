package org.kardan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * An entry of a calendar file, worded in the language of whoever gets it.
 *
 * @param uid the same in every file and mail, so that calendars replace the entry instead of doubling it
 * @param revision grows with every change
 */
public record Entry(
        String uid,
        When when,
        String title,
        String description,
        String place,
        Status status,
        int revision,
        Instant changed) {

    /** An entry that takes place. */
    public static Entry confirmed(String uid, When when, String title, Instant changed) {
        return new Entry(uid, when, title, "", "", Status.CONFIRMED, 0, changed);
    }

    public Entry describedAs(String text) {
        return new Entry(uid, when, title, text, place, status, revision, changed);
    }

    public Entry at(String where) {
        return new Entry(uid, when, title, description, where, status, revision, changed);
    }

    public Entry as(Status newStatus, int newRevision) {
        return new Entry(uid, when, title, description, place, newStatus, newRevision, changed);
    }

    /** Whether it takes place; a cancelled entry is sent too, so that calendars remove it. */
    public enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    /** At hours or over days. Sealed: calendars know no third kind. */
    public sealed interface When {

        /** At hours, in the zone of the place. */
        record Hours(Instant start, Instant end, ZoneId zone) implements When {}

        /** Whole days, the last one included. */
        record Days(LocalDate first, LocalDate last) implements When {}
    }
}
