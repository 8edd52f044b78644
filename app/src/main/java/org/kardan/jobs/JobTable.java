package org.kardan.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of jobs. Every write of a run names its number, so that an outdated run changes nothing. */
@Component
class JobTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JobTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if such work is already under way. */
    Optional<JobId> add(String kind, UUID subject, @Nullable UUID owner) {
        return jdbc.sql("""
                insert into jobs.job (kind, subject, owner) values (:kind, :subject, :owner)
                on conflict (kind, subject) where state in ('WAITING', 'RUNNING') do nothing
                returning id
                """)
                .param("kind", kind)
                .param("subject", subject)
                .param("owner", owner)
                .query(UUID.class)
                .optional()
                .map(JobId::new);
    }

    Optional<Job> find(JobId id) {
        return jdbc.sql("select * from jobs.job where id = ?")
                .param(id.value())
                .query(JobTable::job)
                .optional();
    }

    Optional<Job> latest(String kind, UUID subject) {
        return jdbc.sql("select * from jobs.job where kind = ? and subject = ? order by created desc limit 1")
                .params(kind, subject)
                .query(JobTable::job)
                .optional();
    }

    /** Begins the next run; empty if the job has ended meanwhile. */
    Optional<Begun> begin(JobId id) {
        return jdbc.sql("""
                update jobs.job
                set state = 'RUNNING', runs = runs + 1, started = coalesce(started, now()), updated = now()
                where id = ? and state in ('WAITING', 'RUNNING')
                returning kind, subject, owner, place, runs
                """).param(id.value()).query(Begun.class).optional();
    }

    boolean progress(JobId id, int run, long done, long total, String key, List<Object> arguments) {
        return jdbc.sql("""
                update jobs.job
                set done = :done, total = :total, message_key = :key, message_args = :args::jsonb, updated = now()
                where id = :id and runs = :run and state = 'RUNNING'
                """)
                        .param("done", done)
                        .param("total", total)
                        .param("key", key)
                        .param("args", JSON.writeValueAsString(arguments))
                        .param("id", id.value())
                        .param("run", run)
                        .update()
                == 1;
    }

    boolean keepPlace(JobId id, int run, String place) {
        return jdbc.sql("""
                update jobs.job set place = ?, updated = now() where id = ? and runs = ? and state = 'RUNNING'
                """).params(place, id.value(), run).update() == 1;
    }

    boolean mayContinue(JobId id, int run) {
        return jdbc.sql("""
                select count(*) from jobs.job where id = ? and runs = ? and state = 'RUNNING' and not cancel_asked
                """).params(id.value(), run).query(Integer.class).single() == 1;
    }

    /** Ends the job unless another run has taken over; a cancelled one counts as cancelled, not as failed. */
    boolean end(JobId id, int run, JobState state, String error) {
        return jdbc.sql("""
                update jobs.job
                set state = case when cancel_asked and :state = 'FAILED' then 'CANCELLED' else :state end,
                    error = :error, finished = now(), updated = now()
                where id = :id and runs = :run and state = 'RUNNING'
                """)
                        .param("state", state.name())
                        .param("error", error)
                        .param("id", id.value())
                        .param("run", run)
                        .update()
                == 1;
    }

    /** The job as it is now; empty if it had ended before. */
    Optional<Job> cancel(JobId id) {
        return jdbc.sql("""
                update jobs.job
                set cancel_asked = true, updated = now(),
                    state = case state when 'WAITING' then 'CANCELLED' else state end,
                    finished = case state when 'WAITING' then now() end
                where id = ? and state in ('WAITING', 'RUNNING')
                returning *
                """).param(id.value()).query(JobTable::job).optional();
    }

    int forgetEndedBefore(Instant limit) {
        return jdbc.sql("delete from jobs.job where finished < ?")
                .param(OffsetDateTime.ofInstant(limit, ZoneOffset.UTC))
                .update();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        var finished = row.getObject("finished", OffsetDateTime.class);
        return new Job(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getObject("owner", UUID.class),
                JobState.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("message_key"),
                JSON.readValue(row.getString("message_args"), ARGUMENTS),
                row.getBoolean("cancel_asked"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }

    /** A run that has just begun. */
    record Begun(String kind, UUID subject, @Nullable UUID owner, String place, int runs) {}
}
