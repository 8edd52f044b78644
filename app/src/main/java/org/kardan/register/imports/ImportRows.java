package org.kardan.register.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.register.FirmId;
import org.kardan.register.imports.ListRow.Fate;
import org.kardan.register.imports.ListRow.RowOutcome;
import org.kardan.register.intake.Problem;
import org.kardan.register.intake.Verdict;
import org.kardan.register.profile.ProfileJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of imports, staged in the database so that none has to stay in memory. */
@Component
public class ImportRows {

    /** A row as read from the file, with the keys by which rows repeat each other. */
    record Staged(UUID importId, int row, List<String> cells, String reference, List<String> identifiers) {}

    /** What the check found out about a row. */
    record Judged(
            UUID importId,
            int row,
            String outcome,
            List<Problem> problems,
            List<UUID> candidates,
            @Nullable UUID firmId) {}

    /**
     * What was done about a row.
     *
     * @param problems that came up only now; empty leaves those that are known
     */
    record Done(
            UUID importId,
            int row,
            String outcome,
            String fate,
            @Nullable UUID firmId,
            @Nullable String before,
            long version,
            List<Problem> problems) {}

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear(ImportId id) {
        jdbc.sql("delete from register.import_row where import_id = ?")
                .params(id.value())
                .update();
    }

    void stage(List<Staged> rows) {
        jdbc.sql("""
                insert into register.import_row (import_id, row, cells, reference, identifiers)
                select * from jsonb_to_recordset(cast(:rows as jsonb))
                    as r(import_id uuid, row int, cells text[], reference text, identifiers text[])
                on conflict (import_id, row) do update set cells = excluded.cells, reference = excluded.reference,
                    identifiers = excluded.identifiers, outcome = 'STAGED', problems = '[]', verdict = 'NONE'
                """).param("rows", ProfileJson.write(rows)).update();
    }

    void judge(List<Judged> rows) {
        jdbc.sql("""
                update register.import_row i set outcome = r.outcome, problems = r.problems,
                    candidates = r.candidates, firm_id = r.firm_id
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(import_id uuid, row int, outcome text,
                    problems jsonb, candidates uuid[], firm_id uuid)
                where i.import_id = r.import_id and i.row = r.row
                """).param("rows", ProfileJson.write(rows)).update();
    }

    void done(List<Done> rows) {
        jdbc.sql("""
                update register.import_row i set outcome = r.outcome, fate = r.fate, firm_id = r.firm_id,
                    before = cast(r.before as jsonb), version = r.version,
                    problems = case when r.problems = '[]' then i.problems else r.problems end
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(import_id uuid, row int, outcome text,
                    fate text, firm_id uuid, before text, version bigint, problems jsonb)
                where i.import_id = r.import_id and i.row = r.row
                """).param("rows", ProfileJson.write(rows)).update();
    }

    /** The next rows after a number. */
    List<ListRow> after(ImportId id, int number, int most) {
        return jdbc.sql("select * from register.import_row where import_id = ? and row > ? order by row limit ?")
                .params(id.value(), number, most)
                .query(ImportRows::read)
                .list();
    }

    /** The next rows after a number that are to be applied. */
    List<ListRow> toApply(ImportId id, int number, int most) {
        return jdbc.sql("""
                select * from register.import_row where import_id = ? and row > ? and fate = 'OPEN'
                    and verdict <> 'SKIP' and (outcome in ('NEW', 'UPDATED', 'UNCHANGED')
                        or outcome = 'DOUBTFUL' and verdict in ('CREATE', 'UPDATE'))
                order by row limit ?
                """)
                .params(id.value(), number, most)
                .query(ImportRows::read)
                .list();
    }

    /** The next rows that were applied, from the last one down. */
    List<ListRow> toUndo(ImportId id, int most) {
        return jdbc.sql("""
                select * from register.import_row where import_id = ? and fate = 'APPLIED' order by row desc limit ?
                """).params(id.value(), most).query(ImportRows::read).list();
    }

    public Optional<ListRow> one(ImportId id, int number) {
        return jdbc.sql("select * from register.import_row where import_id = ? and row = ?")
                .params(id.value(), number)
                .query(ImportRows::read)
                .optional();
    }

    /** One page of the rows with something to say: rejected, doubtful, warned about. */
    public List<ListRow> remarkable(ImportId id, Set<RowOutcome> outcomes, int offset, int most) {
        return jdbc.sql("""
                select * from register.import_row where import_id = ? and outcome = any(?)
                    and (outcome in ('REJECTED', 'DOUBTFUL') or problems <> '[]')
                order by row offset ? limit ?
                """)
                .params(id.value(), outcomes.stream().map(Enum::name).toArray(String[]::new), offset, most)
                .query(ImportRows::read)
                .list();
    }

    /** Rows in one state after the work. */
    public List<ListRow> withFate(ImportId id, Fate fate, int most) {
        return jdbc.sql("select * from register.import_row where import_id = ? and fate = ? order by row limit ?")
                .params(id.value(), fate.name(), most)
                .query(ImportRows::read)
                .list();
    }

    /** Rows rejected because another row repeats them: the first to look at again when a row was repaired. */
    List<ListRow> repeated(ImportId id) {
        return jdbc.sql("""
                select * from register.import_row
                where import_id = ? and outcome = 'REJECTED' and (problems @> '[{"reason": "REPEATED"}]'
                    or problems @> '[{"reason": "SAME_FIRM"}]') order by row limit 1000
                """).params(id.value()).query(ImportRows::read).list();
    }

    public Map<RowOutcome, Long> outcomes(ImportId id) {
        var counts = new EnumMap<RowOutcome, Long>(RowOutcome.class);
        jdbc.sql("select outcome, count(*) from register.import_row where import_id = ? group by outcome")
                .params(id.value())
                .query(row -> {
                    counts.put(RowOutcome.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    public Map<Fate, Long> fates(ImportId id) {
        var counts = new EnumMap<Fate, Long>(Fate.class);
        jdbc.sql("select fate, count(*) from register.import_row where import_id = ? group by fate")
                .params(id.value())
                .query(row -> {
                    counts.put(Fate.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** The references, identifiers and names that more than one row has, each with the first of these rows. */
    Map<String, Integer> repeatedKeys(ImportId id) {
        var first = new HashMap<String, Integer>();
        jdbc.sql("""
                select key, min(row) as row from (
                    select reference as key, row from register.import_row where import_id = :id and reference <> ''
                    union all
                    select unnest(identifiers), row from register.import_row where import_id = :id) as keys
                group by key having count(distinct row) > 1
                """).param("id", id.value()).query(row -> {
            first.put(row.getString("key"), row.getInt("row"));
        });
        return first;
    }

    /** The first row that changes each of these firms, or adds it. */
    Map<UUID, Integer> firstAbout(ImportId id, Collection<FirmId> firms) {
        var first = new HashMap<UUID, Integer>();
        if (!firms.isEmpty()) {
            jdbc.sql("""
                    select firm_id, min(row) as row from register.import_row
                    where import_id = ? and firm_id = any(?) and outcome in ('NEW', 'UPDATED') group by firm_id
                    """)
                    .params(
                            id.value(), firms.stream().map(FirmId::value).toArray(UUID[]::new))
                    .query(row -> {
                        first.put(row.getObject("firm_id", UUID.class), row.getInt("row"));
                    });
        }
        return first;
    }

    /** Per reference or identifier, the first row that has it. */
    Map<String, Integer> firstOf(ImportId id, Collection<String> references, Collection<String> identifiers) {
        var first = new HashMap<String, Integer>();
        jdbc.sql("""
                select reference as key, min(row) as row from register.import_row
                where import_id = :id and reference = any(:references) group by reference
                union all
                select key, min(row) from register.import_row, unnest(identifiers) key
                where import_id = :id and key = any(:identifiers) group by key
                """)
                .param("id", id.value())
                .param("references", references.toArray(String[]::new))
                .param("identifiers", identifiers.toArray(String[]::new))
                .query(row -> {
                    first.put(row.getString("key"), row.getInt("row"));
                });
        return first;
    }

    void say(ImportId id, int number, Verdict verdict) {
        jdbc.sql("update register.import_row set verdict = ? where import_id = ? and row = ?")
                .params(verdict.name(), id.value(), number)
                .update();
    }

    private static ListRow read(ResultSet row, int number) throws SQLException {
        return new ListRow(
                row.getInt("row"),
                List.of((String[]) row.getArray("cells").getArray()),
                RowOutcome.valueOf(row.getString("outcome")),
                List.of(ProfileJson.read(row.getString("problems"), Problem[].class)),
                Arrays.asList((UUID[]) row.getArray("candidates").getArray()),
                Verdict.valueOf(row.getString("verdict")),
                Fate.valueOf(row.getString("fate")),
                row.getObject("firm_id", UUID.class),
                row.getString("before"),
                row.getLong("version"));
    }
}
