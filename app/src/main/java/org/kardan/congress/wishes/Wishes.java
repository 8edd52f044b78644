package org.kardan.congress.wishes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressId;
import org.kardan.journal.Journal;
import org.kardan.register.FirmId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The store of wishes and vetoes. {@link WishDesk} decides what becomes of a wish. */
@Component
public class Wishes {

    private final JdbcClient jdbc;
    private final Journal journal;

    Wishes(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Everything standing: answered, or not expired. */
    public List<Asking> standing(CongressId congress, Instant now) {
        return jdbc.sql("""
            select w.* from congress.wish w left join congress.wish r
                on r.congress_id = w.congress_id and r.from_firm = w.to_firm and r.to_firm = w.from_firm
            where w.congress_id = ? and (w.expires_at > ? or r.from_firm is not null)
            order by w.asked_at, w.from_firm, w.to_firm
            """)
                .params(congress.value(), now.atOffset(ZoneOffset.UTC))
                .query(Wishes::asking)
                .list();
    }

    /** What one firm knows. */
    public FirmWishes of(CongressId congress, FirmId firm, Instant now) {
        var all = jdbc.sql("""
            select w.* from congress.wish w left join congress.wish r
                on r.congress_id = w.congress_id and r.from_firm = w.to_firm and r.to_firm = w.from_firm
            where w.congress_id = :congress and :firm in (w.from_firm, w.to_firm)
                and (w.expires_at > :now or r.from_firm is not null)
            order by w.asked_at, w.from_firm, w.to_firm
            """)
                .param("congress", congress.value())
                .param("firm", firm.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Wishes::asking)
                .list();
        return new FirmWishes(
                firm,
                all.stream().filter(one -> one.wish().from().equals(firm)).toList(),
                all.stream().filter(one -> one.wish().to().equals(firm)).toList(),
                vetoesOf(congress, firm));
    }

    /** Every veto as a wish not to meet: from who said it, against whom. For the timetable only. */
    public Set<Wish> vetoes(CongressId congress) {
        return new HashSet<>(jdbc.sql("select firm_id, against from congress.veto where congress_id = ?")
                .params(congress.value())
                .query((row, _) -> new Wish(firm(row, "firm_id"), firm(row, "against")))
                .list());
    }

    private Set<FirmId> vetoesOf(CongressId congress, FirmId firm) {
        return new HashSet<>(jdbc.sql("select against from congress.veto where congress_id = ? and firm_id = ?")
                .params(congress.value(), firm.value())
                .query((row, _) -> firm(row, "against"))
                .list());
    }

    /** An expired wish makes room; it must be gone before a new one is written, or the two would look settled. */
    @Transactional
    public void dropExpired(CongressId congress, Instant now) {
        jdbc.sql("""
            delete from congress.wish w where w.congress_id = ? and w.expires_at <= ? and not exists
                (select from congress.wish r where r.congress_id = w.congress_id
                    and r.from_firm = w.to_firm and r.to_firm = w.from_firm)
            """).params(congress.value(), now.atOffset(ZoneOffset.UTC)).update();
    }

    /** Writes a wish down; a veto that the asking firm once said is lifted by it. */
    @Transactional
    public void put(
            @Nullable UUID actor, Congress congress, Wish wish, Priority priority, String message, Instant now) {
        jdbc.sql("delete from congress.veto where congress_id = ? and firm_id = ? and against = ?")
                .params(congress.id().value(), wish.from().value(), wish.to().value())
                .update();
        jdbc.sql("""
            insert into congress.wish
                (congress_id, from_firm, to_firm, priority, message, asked_by, asked_at, expires_at)
            values (:congress, :from, :to, :priority, :message, :actor, :now, :expires)
            """)
                .param("congress", congress.id().value())
                .param("from", wish.from().value())
                .param("to", wish.to().value())
                .param("priority", priority.name())
                .param("message", message)
                .param("actor", actor)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expiry(congress, now).atOffset(ZoneOffset.UTC))
                .update();
        journal.note(actor, "wish", congress.id() + ":" + wish.pair(), "asked by " + wish.from());
    }

    static Instant expiry(Congress congress, Instant now) {
        return now.plus(Duration.ofDays(congress.limits().wishDays()));
    }

    /** Takes a wish back. */
    @Transactional
    public boolean remove(@Nullable UUID actor, CongressId congress, Wish wish) {
        var removed = jdbc.sql("delete from congress.wish where congress_id = ? and from_firm = ? and to_firm = ?")
                .params(congress.value(), wish.from().value(), wish.to().value())
                .update();
        if (removed > 0) {
            journal.note(actor, "wish", congress + ":" + wish.pair(), "withdrawn by " + wish.from());
        }
        return removed > 0;
    }

    /** Says no, silently. */
    @Transactional
    public void veto(@Nullable UUID actor, CongressId congress, FirmId firm, FirmId against, Instant now) {
        remove(actor, congress, new Wish(firm, against));
        jdbc.sql("""
            insert into congress.veto (congress_id, firm_id, against, said_by, said_at)
            values (:congress, :firm, :against, :actor, :now) on conflict do nothing
            """)
                .param("congress", congress.value())
                .param("firm", firm.value())
                .param("against", against.value())
                .param("actor", actor)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        journal.note(actor, "wish", congress + ":" + Pair.of(firm, against), "declined by " + firm);
    }

    private static Asking asking(ResultSet row, int number) throws SQLException {
        return new Asking(
                new Wish(firm(row, "from_firm"), firm(row, "to_firm")),
                Priority.valueOf(row.getString("priority")),
                row.getString("message"),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }

    private static FirmId firm(ResultSet row, String column) throws SQLException {
        return new FirmId(row.getObject(column, UUID.class));
    }
}
