package org.kardan.thesaurus.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.thesaurus.Alteration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The store of proposals, approvals and remarks. */
@Component
class Proposals {

    private static final String SELECT = """
            select p.*, array(select a.side from thesaurus.approval a where a.proposal = p.id) as approved
            from thesaurus.proposal p
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Proposals(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    UUID add(UUID by, @Nullable Side side, Lang lang, Alteration content, String reason) {
        return jdbc.sql("""
                insert into thesaurus.proposal (deed, content, lang, reason, side, proposed_by)
                values (?, cast(? as jsonb), ?, ?, ?, ?) returning id
                """)
                .params(Arrays.asList(
                        content.deed().name(),
                        json.writeValueAsString(content),
                        lang.name(),
                        reason,
                        side == null ? null : side.name(),
                        by))
                .query(UUID.class)
                .single();
    }

    Optional<Proposal> byId(UUID id) {
        return jdbc.sql(SELECT + " where p.id = ?").params(id).query(this::read).optional();
    }

    /** Locked until the end of the transaction: two who decide at once wait for each other. */
    Optional<Proposal> hold(UUID id) {
        return jdbc.sql("select id from thesaurus.proposal where id = ? for update")
                .params(id)
                .query(UUID.class)
                .optional()
                .flatMap(this::byId);
    }

    /** Open ones, oldest first. */
    List<Proposal> open() {
        return jdbc.sql(SELECT + " where p.state = 'OPEN' order by p.created_at, p.id")
                .query(this::read)
                .list();
    }

    /** Those that have ended, newest first. */
    List<Proposal> ended(int most) {
        return jdbc.sql(SELECT + " where p.state <> 'OPEN' order by p.decided_at desc, p.id limit ?")
                .params(most)
                .query(this::read)
                .list();
    }

    void change(UUID id, Alteration content) {
        jdbc.sql("""
                update thesaurus.proposal set content = cast(? as jsonb), version = version + 1 where id = ?
                """).params(json.writeValueAsString(content), id).update();
        jdbc.sql("delete from thesaurus.approval where proposal = ?").params(id).update();
    }

    void approve(UUID id, Side side, UUID person) {
        jdbc.sql("insert into thesaurus.approval (proposal, side, person) values (?, ?, ?)")
                .params(id, side.name(), person)
                .update();
    }

    void end(UUID id, State state) {
        jdbc.sql("update thesaurus.proposal set state = ?, decided_at = now() where id = ?")
                .params(state.name(), id)
                .update();
    }

    void remark(UUID id, UUID person, @Nullable Side side, Lang lang, boolean declines, String words) {
        jdbc.sql("""
                insert into thesaurus.remark (proposal, person, side, lang, declines, words) values (?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(id, person, side == null ? null : side.name(), lang.name(), declines, words))
                .update();
    }

    /** What was said, oldest first. */
    List<Remark> remarks(UUID id) {
        return jdbc.sql("select * from thesaurus.remark where proposal = ? order by id")
                .params(id)
                .query((row, _) -> new Remark(
                        row.getObject("person", UUID.class),
                        side(row),
                        Lang.valueOf(row.getString("lang")),
                        row.getBoolean("declines"),
                        row.getString("words"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    private Proposal read(ResultSet row, int at) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("content"), Alteration.class),
                Lang.valueOf(row.getString("lang")),
                row.getString("reason"),
                side(row),
                State.valueOf(row.getString("state")),
                row.getLong("version"),
                row.getObject("proposed_by", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                Arrays.stream((String[]) row.getArray("approved").getArray())
                        .map(Side::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static @Nullable Side side(ResultSet row) throws SQLException {
        var name = row.getString("side");
        return name == null ? null : Side.valueOf(name);
    }
}
