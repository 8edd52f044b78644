package org.kardan.thesaurus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kardan.language.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The approved changes in their order, on top of what the files say. */
@Component
public class Changes {

    private static final String SELECT = """
            select c.*, p.reason, p.lang from thesaurus.change c join thesaurus.proposal p on p.id = c.proposal
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Changes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All, in order. */
    public List<Change> all() {
        return jdbc.sql(SELECT + " order by c.number").query(this::read).list();
    }

    /** What touched a concept, newest first. */
    public List<Change> of(String concept) {
        return jdbc.sql(SELECT + " where c.concepts @> array[cast(? as text)] order by c.number desc")
                .params(concept)
                .query(this::read)
                .list();
    }

    /** The newest change that counts: the only one that can be taken back. */
    public Optional<Change> last() {
        return all().stream().filter(Change::isInForce).max(Comparator.comparingLong(Change::number));
    }

    /** The number of the newest edition. */
    public long number() {
        return jdbc.sql("select coalesce(max(number), 1) from thesaurus.change")
                .query(Long.class)
                .single();
    }

    /** Until the end of the transaction nobody else changes the thesaurus. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        jdbc.sql("lock table thesaurus.change in share row exclusive mode").update();
    }

    /** Adds a change; {@link #lock} must have been called before. Returns its number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long add(UUID proposal, Alteration content, Collection<String> concepts) {
        var number = number() + 1;
        jdbc.sql("""
                insert into thesaurus.change (number, proposal, deed, content, concepts)
                values (?, ?, ?, cast(? as jsonb), ?)
                """)
                .params(
                        number,
                        proposal,
                        content.deed().name(),
                        json.writeValueAsString(content),
                        concepts.toArray(String[]::new))
                .update();
        if (content.deed() == Deed.UNDO) {
            jdbc.sql("update thesaurus.change set undone_by = ? where number = ?")
                    .params(number, Long.parseLong(content.other()))
                    .update();
        }
        return number;
    }

    private Change read(ResultSet row, int at) throws SQLException {
        var undone = row.getLong("undone_by");
        return new Change(
                row.getLong("number"),
                row.getObject("proposal", UUID.class),
                json.readValue(row.getString("content"), Alteration.class),
                List.of((String[]) row.getArray("concepts").getArray()),
                row.getTimestamp("made_at").toInstant(),
                Lang.valueOf(row.getString("lang")),
                row.getString("reason"),
                undone == 0 ? null : undone);
    }
}
