package org.kardan.congress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.journal.Journal;
import org.kardan.language.Trilingual;
import org.kardan.web.NotFound;
import org.kardan.web.Right;
import org.kardan.web.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The congresses. What belongs to their place is in {@link Venue}. */
@Component
public class Congresses {

    private final JdbcClient jdbc;
    private final Journal journal;

    Congresses(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    public Optional<Congress> byId(CongressId id) {
        return jdbc.sql("select * from congress.congress where id = ?")
                .params(id.value())
                .query(Congresses::read)
                .optional();
    }

    public Optional<Congress> bySlug(String slug) {
        return jdbc.sql("select * from congress.congress where slug = ?")
                .params(slug)
                .query(Congresses::read)
                .optional();
    }

    /** The congress for a page: drafts are there for managers only. */
    public Congress shown(Visitor visitor, String slug) {
        return bySlug(slug)
                .filter(found -> found.stage().isPublic() || visitor.may(Right.MANAGE_CONGRESS))
                .orElseThrow(() -> new NotFound("congress " + slug));
    }

    /** All of them, the latest first; drafts only if asked for. */
    public List<Congress> all(boolean drafts) {
        return jdbc.sql("select * from congress.congress where :drafts or stage <> 'DRAFT'"
                        + " order by first_day desc, slug")
                .param("drafts", drafts)
                .query(Congresses::read)
                .list();
    }

    /** Adds a congress; a slug that is taken is refused by the database. */
    @Transactional
    public CongressId add(@Nullable UUID actor, Congress congress) {
        jdbc.sql("""
            insert into congress.congress (id, slug, name_de, name_zh, name_en, about_de, about_zh, about_en,
                place_de, place_zh, place_en, zone, first_day, last_day, stage, stage_since, capacity, most_open_wishes,
                wish_days, registration_closes, wishes_close)
            values (:id, :slug, :nameDe, :nameZh, :nameEn, :aboutDe, :aboutZh, :aboutEn, :placeDe, :placeZh, :placeEn,
                :zone, :firstDay, :lastDay, :stage, :stageSince, :capacity, :mostOpen, :wishDays, :registrationCloses,
                :wishesClose)
            """).params(columns(congress)).update();
        journal.note(actor, "congress", congress.id().toString(), "created", Map.of(), told(congress));
        return congress.id();
    }

    /** Replaces everything but the id and the stage. */
    @Transactional
    public void change(@Nullable UUID actor, Congress before, Congress after) {
        jdbc.sql("""
            update congress.congress set slug = :slug, name_de = :nameDe, name_zh = :nameZh, name_en = :nameEn,
                about_de = :aboutDe, about_zh = :aboutZh, about_en = :aboutEn, place_de = :placeDe,
                place_zh = :placeZh, place_en = :placeEn, zone = :zone, first_day = :firstDay, last_day = :lastDay,
                capacity = :capacity, most_open_wishes = :mostOpen, wish_days = :wishDays,
                registration_closes = :registrationCloses, wishes_close = :wishesClose
            where id = :id
            """).params(columns(after)).update();
        journal.note(actor, "congress", after.id().toString(), "changed", told(before), told(after));
    }

    /** Enters a stage whatever the present one is; whoever lets people choose asks {@link Stage#mayBecome} before. */
    @Transactional
    public void enter(@Nullable UUID actor, CongressId id, Stage stage) {
        jdbc.sql("update congress.congress set stage = ?, stage_since = now() where id = ?")
                .params(stage.name(), id.value())
                .update();
        journal.note(actor, "congress", id.toString(), "entered " + stage);
    }

    private static Congress read(ResultSet row, int number) throws SQLException {
        return new Congress(
                new CongressId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                trilingual(row, "name"),
                trilingual(row, "about"),
                trilingual(row, "place"),
                Zone.valueOf(row.getString("zone")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("stage_since").toInstant(),
                new Congress.Limits(
                        row.getInt("capacity"),
                        row.getInt("most_open_wishes"),
                        row.getInt("wish_days"),
                        instant(row, "registration_closes"),
                        instant(row, "wishes_close")));
    }

    /** Three columns as one text. */
    public static Trilingual trilingual(ResultSet row, String column) throws SQLException {
        return new Trilingual(
                row.getString(column + "_de"), row.getString(column + "_zh"), row.getString(column + "_en"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }

    private static Map<String, @Nullable Object> columns(Congress congress) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", congress.id().value());
        columns.put("slug", congress.slug());
        put(columns, "name", congress.name());
        put(columns, "about", congress.about());
        put(columns, "place", congress.place());
        columns.put("zone", congress.zone().name());
        columns.put("firstDay", congress.firstDay());
        columns.put("lastDay", congress.lastDay());
        columns.put("stage", congress.stage().name());
        columns.put("stageSince", congress.stageSince().atOffset(ZoneOffset.UTC));
        var limits = congress.limits();
        columns.put("capacity", limits.capacity());
        columns.put("mostOpen", limits.mostOpenWishes());
        columns.put("wishDays", limits.wishDays());
        columns.put(
                "registrationCloses",
                limits.registrationCloses()
                        .map(at -> at.atOffset(ZoneOffset.UTC))
                        .orElse(null));
        columns.put(
                "wishesClose",
                limits.wishesClose().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
        return columns;
    }

    private static void put(Map<String, @Nullable Object> columns, String name, Trilingual text) {
        columns.put(name + "De", text.de());
        columns.put(name + "Zh", text.zh());
        columns.put(name + "En", text.en());
    }

    private static Map<String, String> told(Congress congress) {
        return Map.of(
                "slug", congress.slug(),
                "name", congress.name().en(),
                "days", congress.firstDay() + "/" + congress.lastDay(),
                "capacity", Integer.toString(congress.limits().capacity()));
    }
}
