package org.kardan.congress.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.CongressId;
import org.kardan.congress.ProgrammeItem;
import org.kardan.congress.Slot;
import org.kardan.congress.Zone;
import org.kardan.language.Trilingual;

/** The file {@code demo/congress.json}, as it is written. */
record CongressFile(
        String code,
        Text name,
        Text subtitle,
        Text venue,
        Text address,
        LocalDate date,
        int capacity,
        List<Time> slots,
        List<Integer> tables,
        List<Duty> interpreters,
        List<Item> programme,
        List<Stand> exhibitors,
        List<Guest> registrations,
        List<Desire> wishes) {

    record Text(String de, String zh, String en) {

        Trilingual trilingual() {
            return new Trilingual(de, zh, en);
        }
    }

    record Time(int number, LocalTime start, LocalTime end) {}

    /** An interpreter; slots count from 1. */
    record Duty(String person, List<String> languages, int firstSlot, int lastSlot) {}

    record Item(LocalTime start, LocalTime end, String kind, Text title) {}

    record Stand(String firm, String stand) {}

    /** A person of a firm, or an official without one. */
    record Guest(
            String person,
            @Nullable String firm,
            List<String> languages,
            @Nullable Integer firstSlot,
            @Nullable Integer lastSlot) {

        boolean comesForAFirm() {
            return firm != null && !firm.isEmpty();
        }

        /** Officials have no slots; they never meet at a table. */
        boolean isThere(int slot) {
            return firstSlot != null && lastSlot != null && firstSlot <= slot && slot <= lastSlot;
        }
    }

    record Desire(String from, String to, String weight) {}

    Slot slot(Time time) {
        var start = date.atTime(time.start()).atZone(Zone.BERLIN.id()).toInstant();
        var minutes = (int) java.time.Duration.between(time.start(), time.end()).toMinutes();
        return new Slot(time.number(), start, minutes);
    }

    ProgrammeItem item(Item item) {
        var zone = Zone.BERLIN.id();
        return new ProgrammeItem(
                CongressId.fresh().value(),
                date.atTime(item.start()).atZone(zone).toInstant(),
                date.atTime(item.end()).atZone(zone).toInstant(),
                "",
                item.title().trilingual(),
                new Trilingual("", "", ""));
    }

    /** The address of the congress. */
    String slug() {
        return code.toLowerCase(java.util.Locale.ROOT);
    }
}
