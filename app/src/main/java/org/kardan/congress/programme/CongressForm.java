package org.kardan.congress.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressId;
import org.kardan.congress.Entered;
import org.kardan.congress.Stage;
import org.kardan.congress.Zone;
import org.kardan.language.Trilingual;

/** Reads a congress from the form in which managers describe it, and fills that form. */
final class CongressForm {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private CongressForm() {}

    /** The congress as entered, or empty after noting in the form what is wrong. */
    static Optional<Congress> read(Entered form, CongressId id, Stage stage, Instant now) {
        var slug = form.needed("slug", 60);
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*|")) {
            form.refuse("slug", "slug");
        }
        if (slug.equals("new")) {
            form.refuse("slug", "taken");
        }
        var name = form.neededTexts("name", 200);
        var about = form.texts("about", 5000);
        var place = form.neededTexts("place", 200);
        var zone = form.get("zone").equals(Zone.SHANGHAI.name()) ? Zone.SHANGHAI : Zone.BERLIN;
        var days = days(form);
        var limits = limits(form, zone);
        if (!form.isRight()) {
            return Optional.empty();
        }
        return Optional.of(
                new Congress(id, slug, name, about, place, zone, days.first(), days.last(), stage, now, limits));
    }

    private record Days(LocalDate first, LocalDate last) {}

    private static Days days(Entered form) {
        var first = form.date("firstDay").orElse(LocalDate.EPOCH);
        var last = form.date("lastDay").orElse(first);
        if (last.isBefore(first)) {
            form.refuse("lastDay", "order");
        }
        if (last.isAfter(first.plusDays(13))) {
            form.refuse("lastDay", "days");
        }
        return new Days(first, last);
    }

    private static Congress.Limits limits(Entered form, Zone zone) {
        return new Congress.Limits(
                form.number("capacity", 1, 20_000).orElse(1),
                form.number("mostOpenWishes", 0, 200).orElse(0),
                form.number("wishDays", 1, 365).orElse(1),
                moment(form, "registrationCloses", zone).orElse(null),
                moment(form, "wishesClose", zone).orElse(null));
    }

    private static Optional<Instant> moment(Entered form, String field, Zone zone) {
        if (form.get(field).isEmpty()) {
            return Optional.empty();
        }
        return form.dateTime(field).map(at -> at.atZone(zone.id()).toInstant());
    }

    /** The form of a new congress. */
    static Entered blank() {
        return Entered.of(
                Map.of("zone", Zone.BERLIN.name(), "capacity", "350", "mostOpenWishes", "12", "wishDays", "14"));
    }

    /** The form of an existing one. */
    static Entered of(Congress congress) {
        var fields = new HashMap<String, String>();
        fields.put("slug", congress.slug());
        put(fields, "name", congress.name());
        put(fields, "about", congress.about());
        put(fields, "place", congress.place());
        fields.put("zone", congress.zone().name());
        fields.put("firstDay", congress.firstDay().toString());
        fields.put("lastDay", congress.lastDay().toString());
        var limits = congress.limits();
        fields.put("capacity", Integer.toString(limits.capacity()));
        fields.put("mostOpenWishes", Integer.toString(limits.mostOpenWishes()));
        fields.put("wishDays", Integer.toString(limits.wishDays()));
        fields.put(
                "registrationCloses",
                limits.registrationCloses().map(at -> local(at, congress)).orElse(""));
        fields.put(
                "wishesClose",
                limits.wishesClose().map(at -> local(at, congress)).orElse(""));
        return Entered.of(fields);
    }

    private static String local(Instant at, Congress congress) {
        return LocalDateTime.ofInstant(at, congress.zone().id()).format(MINUTES);
    }

    private static void put(Map<String, String> fields, String name, Trilingual text) {
        fields.put(name + ".de", text.de());
        fields.put(name + ".zh", text.zh());
        fields.put(name + ".en", text.en());
    }
}
