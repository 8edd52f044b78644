package org.kardan.register.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.register.FirmId;
import org.kardan.register.profile.Kept;
import org.kardan.register.profile.ProfileJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The merges that stand, and the signposts that they have put up. */
@Component
class MergeRecords {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MergeRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whether the entry is as it was read and no signpost; nobody changes it until the transaction ends. */
    boolean stands(Kept firm) {
        return jdbc.sql("""
                select true from register.firm where id = ? and version = ? and merged_into is null for update
                """)
                .params(firm.id().value(), firm.version())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    void add(UUID actor, Kept survivor, Kept gone, long version, List<Move> moves) {
        point(gone.id(), survivor.id().value());
        jdbc.sql("""
                insert into register.merge (survivor, gone, survivor_before, gone_before, version, moves, merged_by)
                values (?, ?, cast(? as jsonb), cast(? as jsonb), ?, cast(? as jsonb), ?)
                """)
                .params(
                        survivor.id().value(),
                        gone.id().value(),
                        ProfileJson.write(survivor),
                        ProfileJson.write(gone),
                        version,
                        json.writeValueAsString(moves),
                        actor)
                .update();
    }

    Optional<Merge> byId(UUID id) {
        return jdbc.sql("select * from register.merge where id = ? and undone_at is null")
                .params(id)
                .query(this::read)
                .optional();
    }

    /** What was merged into a firm, newest first. */
    List<Merge> into(FirmId survivor) {
        return jdbc.sql("select * from register.merge where survivor = ? and undone_at is null order by id desc")
                .params(survivor.value())
                .query(this::read)
                .list();
    }

    /** Takes the signpost away; false if somebody was faster. */
    boolean close(UUID actor, Merge merge) {
        var closed = jdbc.sql("""
                update register.merge set undone_by = ?, undone_at = now() where id = ? and undone_at is null
                """).params(actor, merge.id()).update();
        point(merge.gone(), null);
        return closed == 1;
    }

    private void point(FirmId gone, @Nullable UUID survivor) {
        jdbc.sql("update register.firm set merged_into = :survivor where id = :gone")
                .param("survivor", survivor, Types.OTHER)
                .param("gone", gone.value())
                .update();
    }

    private Merge read(ResultSet row, int number) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                new FirmId(row.getObject("survivor", UUID.class)),
                new FirmId(row.getObject("gone", UUID.class)),
                ProfileJson.read(row.getString("survivor_before"), Kept.class),
                ProfileJson.read(row.getString("gone_before"), Kept.class),
                row.getLong("version"),
                List.of(json.readValue(row.getString("moves"), Move[].class)),
                row.getTimestamp("merged_at").toInstant());
    }
}
