package org.kardan.congress.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.wishes.Pair;
import org.kardan.register.FirmId;
import org.kardan.scheduling.explaining.Obstacle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The store of meetings, and of what could not be placed. */
@Component
public class Meetings {

    private static final TypeReference<List<Obstacle>> OBSTACLES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Meetings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** In the order of time and table. */
    public List<Meeting> of(UUID timetable) {
        return jdbc.sql("""
            select m.* from congress.meeting m join congress.meeting_table t on t.id = m.table_id
            where m.plan_id = ? order by m.slot, t.place, m.first_firm
            """).params(timetable).query(Meetings::read).list();
    }

    public List<Missing> missing(UUID timetable) {
        return jdbc.sql("""
            select * from congress.unplaced where plan_id = ? order by must desc, first_firm, second_firm
            """)
                .params(timetable)
                .query((row, _) -> new Missing(
                        pair(row),
                        row.getBoolean("must"),
                        row.getString("reason"),
                        Arrays.asList((String[]) row.getArray("parameters").getArray()),
                        json.readValue(row.getString("obstacles"), OBSTACLES)))
                .list();
    }

    @Transactional
    void add(UUID timetable, Collection<Meeting> meetings) {
        jdbc.sql("""
            insert into congress.meeting (plan_id, first_firm, second_firm, first_delegate, second_delegate, slot,
                table_id, interpreter_id, locked)
            select :plan, m.* from unnest(:first::uuid[], :second::uuid[], :firstDelegate::uuid[],
                :secondDelegate::uuid[], :slot::int[], :table::uuid[], :interpreter::uuid[], :locked::boolean[]) m
            """)
                .param("plan", timetable)
                .param("first", texts(meetings, meeting -> meeting.pair().first()))
                .param("second", texts(meetings, meeting -> meeting.pair().second()))
                .param("firstDelegate", texts(meetings, Meeting::firstDelegate))
                .param("secondDelegate", texts(meetings, Meeting::secondDelegate))
                .param("slot", texts(meetings, Meeting::slot))
                .param("table", texts(meetings, Meeting::table))
                .param("interpreter", texts(meetings, Meeting::interpreterOrNull))
                .param("locked", texts(meetings, Meeting::locked))
                .update();
    }

    private static @Nullable String[] texts(Collection<Meeting> meetings, Function<Meeting, @Nullable Object> column) {
        return meetings.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    @Transactional
    void miss(UUID timetable, Collection<Missing> missing) {
        missing.forEach(one -> jdbc.sql("""
            insert into congress.unplaced (plan_id, first_firm, second_firm, must, reason, parameters, obstacles)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)
            """)
                .params(
                        timetable,
                        one.pair().first().value(),
                        one.pair().second().value(),
                        one.must(),
                        one.reason(),
                        one.parameters().toArray(String[]::new),
                        json.writeValueAsString(one.obstacles()))
                .update());
    }

    @Transactional
    void clear(UUID timetable) {
        jdbc.sql("delete from congress.meeting where plan_id = ?")
                .params(timetable)
                .update();
    }

    @Transactional
    public void lock(UUID timetable, Pair pair, boolean locked) {
        jdbc.sql("update congress.meeting set locked = ? where plan_id = ? and first_firm = ? and second_firm = ?")
                .params(locked, timetable, pair.first().value(), pair.second().value())
                .update();
    }

    private static Meeting read(ResultSet row, int number) throws SQLException {
        return new Meeting(
                pair(row),
                row.getObject("first_delegate", UUID.class),
                row.getObject("second_delegate", UUID.class),
                row.getInt("slot"),
                row.getObject("table_id", UUID.class),
                row.getObject("interpreter_id", UUID.class),
                row.getBoolean("locked"));
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                new FirmId(row.getObject("first_firm", UUID.class)),
                new FirmId(row.getObject("second_firm", UUID.class)));
    }
}
