package org.kardan.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The journal's store. */
@Component
public class Journal {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Journal(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Notes a change in the running transaction; without one it throws, because entry and change belong together. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(
            @Nullable UUID actor,
            String kind,
            String subject,
            String action,
            Map<String, String> before,
            Map<String, String> after) {
        jdbc.sql("""
                insert into journal.entry (actor, kind, subject, action, before, after)
                values (?, ?, ?, ?, ?::jsonb, ?::jsonb)
                """)
                .params(Arrays.asList(actor, kind, subject, action, written(before), written(after)))
                .update();
    }

    /** One of several things that were changed alike. */
    public record Noted(String subject, Map<String, String> before, Map<String, String> after) {

        /** A change whose fields need no telling. */
        public static Noted of(String subject) {
            return new Noted(subject, Map.of(), Map.of());
        }
    }

    /** Notes the same action on many things at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteAll(@Nullable UUID actor, String kind, String action, List<Noted> things) {
        jdbc.sql("""
                insert into journal.entry (actor, kind, subject, action, before, after)
                select cast(? as uuid), ?, t.subject, ?, cast(t.before as jsonb), cast(t.after as jsonb)
                from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[])) as t(subject, before, after)
                """)
                .params(Arrays.asList(
                        actor,
                        kind,
                        action,
                        things.stream().map(Noted::subject).toArray(String[]::new),
                        things.stream().map(each -> written(each.before())).toArray(String[]::new),
                        things.stream().map(each -> written(each.after())).toArray(String[]::new)))
                .update();
    }

    private String written(Map<String, String> fields) {
        return json.writeValueAsString(new TreeMap<>(fields));
    }

    /** A change whose fields need no telling. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(@Nullable UUID actor, String kind, String subject, String action) {
        note(actor, kind, subject, action, Map.of(), Map.of());
    }

    /** What happened to one thing, newest first. */
    public List<Entry> of(String kind, String subject) {
        return jdbc.sql("select * from journal.entry where kind = ? and subject = ? order by id desc limit 500")
                .params(kind, subject)
                .query(this::entry)
                .list();
    }

    /** The newest entries before a given one; start with {@link Long#MAX_VALUE}. */
    public List<Entry> latest(long before, int most) {
        return jdbc.sql("select * from journal.entry where id < ? order by id desc limit ?")
                .params(before, most)
                .query(this::entry)
                .list();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("action"),
                json.readValue(row.getString("before"), FIELDS),
                json.readValue(row.getString("after"), FIELDS));
    }
}
