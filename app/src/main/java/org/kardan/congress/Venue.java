package org.kardan.congress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.journal.Journal;
import org.kardan.register.FirmId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a congress offers at its place: slots, tables, booths, programme. */
@Component
public class Venue {

    private final JdbcClient jdbc;
    private final Journal journal;

    Venue(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    public List<Slot> slots(CongressId congress) {
        return jdbc.sql("select number, starts_at, minutes from congress.slot where congress_id = ? order by number")
                .params(congress.value())
                .query((row, _) -> new Slot(
                        row.getInt("number"), row.getTimestamp("starts_at").toInstant(), row.getInt("minutes")))
                .list();
    }

    /** Whether somebody already counts on the numbers of the slots. */
    public boolean slotsAreInUse(CongressId congress) {
        return jdbc.sql("""
            select exists (select from congress.plan where congress_id = :id)
                or exists (select from congress.interpreter where congress_id = :id and unavailable <> '{}')
                or exists (select from congress.delegate d join congress.registration r on r.id = d.registration_id
                    where r.congress_id = :id and d.unavailable <> '{}')
            """).param("id", congress.value()).query(Boolean.class).single();
    }

    /** Replaces all slots. */
    @Transactional
    public void setSlots(@Nullable UUID actor, CongressId congress, List<Slot> slots) {
        jdbc.sql("delete from congress.slot where congress_id = ?")
                .params(congress.value())
                .update();
        slots.forEach(slot -> jdbc.sql(
                        "insert into congress.slot (congress_id, number, starts_at, minutes) values (?, ?, ?, ?)")
                .params(congress.value(), slot.number(), slot.starts().atOffset(ZoneOffset.UTC), slot.minutes())
                .update());
        note(actor, congress, "slots", slots.size());
    }

    public List<MeetingTable> tables(CongressId congress) {
        return jdbc.sql("select id, label, room, lost from congress.meeting_table where congress_id = ? order by place,"
                        + " label")
                .params(congress.value())
                .query((row, _) -> new MeetingTable(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getString("room"),
                        row.getBoolean("lost")))
                .list();
    }

    /** Adds a table behind the others; false if the label is taken. */
    @Transactional
    public boolean addTable(@Nullable UUID actor, CongressId congress, String label, String room) {
        var added = jdbc.sql("""
            insert into congress.meeting_table (congress_id, place, label, room)
            select :id, coalesce(max(place), 0) + 1, :label, :room from congress.meeting_table where congress_id = :id
            on conflict do nothing
            """)
                .param("id", congress.value())
                .param("label", label)
                .param("room", room)
                .update();
        note(actor, congress, "table added", added);
        return added > 0;
    }

    /** Removes a table at which no timetable has placed a meeting; false otherwise. */
    @Transactional
    public boolean removeTable(@Nullable UUID actor, CongressId congress, UUID table) {
        var removed = jdbc.sql("""
            delete from congress.meeting_table t where congress_id = ? and id = ?
                and not exists (select from congress.meeting m where m.table_id = t.id)
            """).params(congress.value(), table).update();
        note(actor, congress, "table removed", removed);
        return removed > 0;
    }

    /** Notes that a table cannot be used any more, or again. */
    @Transactional
    public void lose(@Nullable UUID actor, CongressId congress, UUID table, boolean lost) {
        var changed = jdbc.sql("""
            update congress.meeting_table set lost = :lost where congress_id = :congress and id = :id and lost <> :lost
            """)
                .param("lost", lost)
                .param("congress", congress.value())
                .param("id", table)
                .update();
        note(actor, congress, lost ? "table lost" : "table usable again", changed);
    }

    public List<Exhibitor> exhibitors(CongressId congress) {
        return jdbc.sql("select firm_id, booth from congress.exhibitor where congress_id = ? order by length(booth),"
                        + " booth")
                .params(congress.value())
                .query((row, _) ->
                        new Exhibitor(new FirmId(row.getObject("firm_id", UUID.class)), row.getString("booth")))
                .list();
    }

    /** Adds a booth; false if the firm has one or the booth is taken. */
    @Transactional
    public boolean addExhibitor(@Nullable UUID actor, CongressId congress, Exhibitor exhibitor) {
        var added = jdbc.sql(
                        "insert into congress.exhibitor (congress_id, firm_id, booth) values (?, ?, ?) on conflict do"
                                + " nothing")
                .params(congress.value(), exhibitor.firm().value(), exhibitor.booth())
                .update();
        note(actor, congress, "exhibitor added", added);
        return added > 0;
    }

    @Transactional
    public void removeExhibitor(@Nullable UUID actor, CongressId congress, FirmId firm) {
        var removed = jdbc.sql("delete from congress.exhibitor where congress_id = ? and firm_id = ?")
                .params(congress.value(), firm.value())
                .update();
        note(actor, congress, "exhibitor removed", removed);
    }

    public List<ProgrammeItem> items(CongressId congress) {
        return jdbc.sql("select * from congress.item where congress_id = ? order by starts_at, ends_at, id")
                .params(congress.value())
                .query(Venue::item)
                .list();
    }

    @Transactional
    public void addItem(@Nullable UUID actor, CongressId congress, ProgrammeItem item) {
        var title = item.title();
        var about = item.about();
        jdbc.sql("""
            insert into congress.item (id, congress_id, starts_at, ends_at, room, title_de, title_zh, title_en,
                about_de, about_zh, about_en)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        item.id(),
                        congress.value(),
                        item.starts().atOffset(ZoneOffset.UTC),
                        item.ends().atOffset(ZoneOffset.UTC),
                        item.room(),
                        title.de(),
                        title.zh(),
                        title.en(),
                        about.de(),
                        about.zh(),
                        about.en())
                .update();
        note(actor, congress, "programme item added", 1);
    }

    /** Changes time, place and words of an item of the programme. */
    @Transactional
    public void changeItem(@Nullable UUID actor, CongressId congress, ProgrammeItem before, ProgrammeItem item) {
        var title = item.title();
        var about = item.about();
        jdbc.sql("""
            update congress.item set starts_at = ?, ends_at = ?, room = ?, title_de = ?, title_zh = ?, title_en = ?,
                about_de = ?, about_zh = ?, about_en = ?
            where id = ? and congress_id = ?
            """)
                .params(
                        item.starts().atOffset(ZoneOffset.UTC),
                        item.ends().atOffset(ZoneOffset.UTC),
                        item.room(),
                        title.de(),
                        title.zh(),
                        title.en(),
                        about.de(),
                        about.zh(),
                        about.en(),
                        before.id(),
                        congress.value())
                .update();
        journal.note(actor, "congress", congress.toString(), "programme item changed", told(before), told(item));
    }

    private static Map<String, String> told(ProgrammeItem item) {
        return Map.of(
                "starts", item.starts().toString(),
                "ends", item.ends().toString(),
                "room", item.room(),
                "title", item.title().en());
    }

    @Transactional
    public void removeItem(@Nullable UUID actor, CongressId congress, UUID item) {
        var removed = jdbc.sql("delete from congress.item where congress_id = ? and id = ?")
                .params(congress.value(), item)
                .update();
        note(actor, congress, "programme item removed", removed);
    }

    private void note(@Nullable UUID actor, CongressId congress, String what, int count) {
        if (count > 0) {
            journal.note(actor, "congress", congress.toString(), what, Map.of(), Map.of("count", "" + count));
        }
    }

    private static ProgrammeItem item(ResultSet row, int number) throws SQLException {
        return new ProgrammeItem(
                row.getObject("id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("room"),
                Congresses.trilingual(row, "title"),
                Congresses.trilingual(row, "about"));
    }
}
