package org.kardan.congress.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.CongressId;
import org.kardan.journal.Journal;
import org.kardan.scheduling.Score;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The store of timetables; their meetings are in {@link Meetings}. */
@Component
public class Timetables {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Meetings meetings;

    Timetables(JdbcClient jdbc, Journal journal, Meetings meetings) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.meetings = meetings;
    }

    /** The newest first. */
    public List<Timetable> of(CongressId congress) {
        return jdbc.sql("select * from congress.plan where congress_id = ? order by number desc")
                .params(congress.value())
                .query(Timetables::read)
                .list();
    }

    public Optional<Timetable> byId(UUID id) {
        return jdbc.sql("select * from congress.plan where id = ?")
                .params(id)
                .query(Timetables::read)
                .optional();
    }

    /** Writes down that a timetable is to be computed. */
    @Transactional
    public UUID order(@Nullable UUID actor, CongressId congress, @Nullable UUID base, Ordered ordered) {
        var id = add(actor, congress, base, Timetable.Kind.RUN, Timetable.Status.QUEUED, ordered);
        journal.note(actor, "congress", congress.toString(), "timetable ordered");
        return id;
    }

    /** What somebody asks of a run. */
    public record Ordered(long seed, int seconds, boolean withOpen) {}

    private UUID add(
            @Nullable UUID actor,
            CongressId congress,
            @Nullable UUID base,
            Timetable.Kind kind,
            Timetable.Status status,
            Ordered ordered) {
        return jdbc.sql("""
            insert into congress.plan
                (congress_id, number, base_id, kind, status, seed, seconds, with_open, created_by)
            select :congress, coalesce(max(number), 0) + 1, :base, :kind, :status, :seed, :seconds, :open, :actor
            from congress.plan where congress_id = :congress
            returning id
            """)
                .param("congress", congress.value())
                .param("base", base)
                .param("kind", kind.name())
                .param("status", status.name())
                .param("seed", ordered.seed())
                .param("seconds", ordered.seconds())
                .param("open", ordered.withOpen())
                .param("actor", actor)
                .query(UUID.class)
                .single();
    }

    /** Notes that the work has begun, also for the second time after a crash. */
    @Transactional
    public void begin(UUID id, Instant now) {
        jdbc.sql("update congress.plan set status = 'RUNNING', started_at = ? where id = ? and status in"
                        + " ('QUEUED', 'RUNNING')")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** Stores the outcome of a run, once: a second worker that comes to the same end changes nothing. */
    @Transactional
    public boolean finish(
            UUID id,
            Timetable.Status status,
            Result result,
            Collection<Meeting> placed,
            Collection<Missing> missing,
            Instant now) {
        var first = jdbc.sql("""
            update congress.plan set status = ?, finished_at = ? where id = ? and status in ('QUEUED', 'RUNNING')
            """)
                        .params(status.name(), now.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
        if (first) {
            keep(id, result);
            meetings.add(id, placed);
            meetings.miss(id, missing);
        }
        return first;
    }

    /** Notes that a run could not be done. */
    @Transactional
    public void fail(UUID id, String reason, Instant now) {
        close(id, Timetable.Status.FAILED, reason, now);
    }

    /** Notes that somebody cancelled a run before it began. */
    @Transactional
    public void drop(UUID id, Instant now) {
        close(id, Timetable.Status.DROPPED, "", now);
    }

    private void close(UUID id, Timetable.Status status, String reason, Instant now) {
        jdbc.sql("""
            update congress.plan set status = ?, reason = ?, finished_at = ?
            where id = ? and status in ('QUEUED', 'RUNNING')
            """)
                .params(status.name(), reason, now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** A copy for editing by hand; the original stays as it is. */
    @Transactional
    public UUID copy(
            @Nullable UUID actor, Timetable original, Collection<Meeting> changed, Result result, Instant now) {
        var ordered = new Ordered(original.seed(), original.seconds(), original.withOpen());
        var id = add(actor, original.congress(), original.id(), Timetable.Kind.EDIT, Timetable.Status.DONE, ordered);
        jdbc.sql("update congress.plan set started_at = :now, finished_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        keep(id, result);
        meetings.add(id, changed);
        journal.note(actor, "congress", original.congress().toString(), "timetable edited");
        return id;
    }

    /** A draft that fits what has happened since its original was published. */
    @Transactional
    public UUID repair(Timetable original, Result result, Collection<Meeting> placed, Collection<Missing> missing) {
        var ordered = new Ordered(original.seed(), original.seconds(), original.withOpen());
        var id = add(null, original.congress(), original.id(), Timetable.Kind.REPAIR, Timetable.Status.QUEUED, ordered);
        finish(id, Timetable.Status.DONE, result, placed, missing, Instant.now());
        return id;
    }

    /** Replaces the meetings of an edited timetable. */
    @Transactional
    public void replace(@Nullable UUID actor, Timetable timetable, Collection<Meeting> changed, Result result) {
        meetings.clear(timetable.id());
        meetings.add(timetable.id(), changed);
        keep(timetable.id(), result);
        journal.note(actor, "congress", timetable.congress().toString(), "timetable edited");
    }

    private void keep(UUID id, Result result) {
        jdbc.sql("""
            update congress.plan set wanted = ?, wanted_musts = ?, placed = ?, musts = ?, value = ?, breaks = ?,
                bound_musts = ?, bound_value = ?, bound_breaks = ?, proven = ?
            where id = ?
            """)
                .params(Arrays.asList(
                        result.wanted(),
                        result.wantedMusts(),
                        result.placed(),
                        result.score().musts(),
                        result.score().value(),
                        result.score().breaks(),
                        result.bound().musts(),
                        result.bound().value(),
                        result.bound().breaks(),
                        result.proven(),
                        id))
                .update();
    }

    private static Timetable read(ResultSet row, int number) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Timetable(
                row.getObject("id", UUID.class),
                new CongressId(row.getObject("congress_id", UUID.class)),
                row.getInt("number"),
                row.getObject("base_id", UUID.class),
                Timetable.Kind.valueOf(row.getString("kind")),
                Timetable.Status.valueOf(row.getString("status")),
                row.getLong("seed"),
                row.getInt("seconds"),
                row.getBoolean("with_open"),
                new Result(
                        row.getInt("wanted"),
                        row.getInt("wanted_musts"),
                        row.getInt("placed"),
                        score(row, ""),
                        score(row, "bound_"),
                        row.getBoolean("proven")),
                finished == null ? null : finished.toInstant());
    }

    private static Score score(ResultSet row, String prefix) throws SQLException {
        return new Score(row.getInt(prefix + "musts"), row.getLong(prefix + "value"), row.getInt(prefix + "breaks"));
    }
}
