package org.kardan.register.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kardan.jobs.JobKind;
import org.kardan.jobs.Jobs;
import org.kardan.language.Side;
import org.kardan.register.Visibility;
import org.kardan.register.intake.Mapping;
import org.kardan.register.tables.BrokenFile;
import org.kardan.register.tables.Encoding;
import org.kardan.register.tables.Layout;
import org.kardan.register.tables.Layout.Delimiter;
import org.kardan.register.tables.Recognition;
import org.kardan.register.tables.Recognition.Format;
import org.kardan.register.tables.Tables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The imports: uploads a file, describes it, and starts the work on it. */
@Component
public class Imports {

    private static final int PREVIEWED = 6;

    private final JdbcClient jdbc;
    private final ImportFiles files;
    private final Jobs jobs;

    Imports(JdbcClient jdbc, ImportFiles files, Jobs jobs) {
        this.jdbc = jdbc;
        this.files = files;
        this.jobs = jobs;
    }

    /** Keeps the file if it can be a table; its layout and columns are guessed. */
    @Transactional(rollbackFor = Exception.class)
    public ImportId upload(UUID person, Side side, String list, String fileName, InputStream content)
            throws IOException, BrokenFile {
        var id = new ImportId(UUID.randomUUID());
        jdbc.sql("""
                insert into register.import
                    (id, side, list, file_name, format, encoding, delimiter, state, created_by)
                values (?, ?, ?, ?, 'CSV', 'UTF_8', 'SEMICOLON', 'UPLOADED', ?)
                """).params(id.value(), side.name(), list, fileName, person).update();
        files.keep(id, content);
        lay(id, files.lend(id, Imports::recognised));
        return id;
    }

    private static Layout recognised(Path file) throws IOException, BrokenFile {
        try (var in = Files.newInputStream(file)) {
            return Recognition.of(in);
        }
    }

    /** Reads the file in another way; the columns are guessed anew. */
    @Transactional(rollbackFor = Exception.class)
    public void lay(ImportId id, Layout layout) throws IOException, BrokenFile {
        var rows = preview(id, layout);
        if (rows.isEmpty()) {
            throw new BrokenFile(BrokenFile.Reason.EMPTY);
        }
        var header = rows.getFirst();
        var before = byId(id).orElseThrow();
        keep(before.laidOut(layout, header, remembered(before.side(), header)));
        enter(id, ImportState.UPLOADED, "");
    }

    /** The first rows with the header, read as the layout says. */
    public List<List<String>> preview(ImportId id, Layout layout) throws IOException, BrokenFile {
        return files.lend(id, file -> Tables.head(file, layout, PREVIEWED));
    }

    public Optional<ListImport> byId(ImportId id) {
        return jdbc.sql("select * from register.import where id = ?")
                .params(id.value())
                .query(Imports::read)
                .optional();
    }

    /** The imports of one side, newest first. */
    public List<ListImport> of(Side side) {
        return jdbc.sql("select * from register.import where side = ? order by created_at desc limit 100")
                .params(side.name())
                .query(Imports::read)
                .list();
    }

    /** Takes what the importer says, remembers the columns for the next time, and checks the rows. */
    @Transactional
    public void check(ListImport described, UUID person) {
        keep(described);
        jdbc.sql("""
                insert into register.header_memory (side, header_key, mapping) values (?, ?, ?)
                on conflict (side, header_key) do update set mapping = excluded.mapping
                """)
                .params(
                        described.side().name(),
                        Mapping.memoryKey(described.header()),
                        described.mapping().written())
                .update();
        begin(described.id(), ImportState.CHECKING, Kinds.CHECK, person);
    }

    @Transactional
    public void run(ImportId id, UUID person) {
        begin(id, ImportState.RUNNING, Kinds.APPLY, person);
    }

    @Transactional
    public void undo(ImportId id, UUID person) {
        begin(id, ImportState.UNDOING, Kinds.UNDO, person);
    }

    private void begin(ImportId id, ImportState state, JobKind kind, UUID person) {
        enter(id, state, "");
        jobs.start(kind, id.value(), person);
    }

    void enter(ImportId id, ImportState state, String reason) {
        jdbc.sql("""
                update register.import set state = :state, reason = :reason,
                    finished_at = case when :state in ('DONE', 'UNDONE') then now() end
                where id = :id
                """)
                .param("state", state.name())
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    /** Forgets the file and its rows; firms stay as they are. */
    @Transactional
    public void discard(ImportId id) {
        jdbc.sql("delete from register.import where id = ?").params(id.value()).update();
    }

    private Mapping remembered(Side side, List<String> header) {
        return jdbc.sql("select mapping from register.header_memory where side = ? and header_key = ?")
                .params(side.name(), Mapping.memoryKey(header))
                .query(String.class)
                .optional()
                .map(Mapping::parse)
                .orElseGet(() -> Mapping.suggest(header));
    }

    private void keep(ListImport described) {
        jdbc.sql("""
                update register.import set list = ?, format = ?, encoding = ?, delimiter = ?, header = ?, mapping = ?,
                    visibility = ?, publish = ?
                where id = ?
                """)
                .params(
                        described.list(),
                        described.layout().format().name(),
                        described.layout().encoding().name(),
                        described.layout().delimiter().name(),
                        described.header().toArray(String[]::new),
                        described.mapping().written(),
                        described.visibility().name(),
                        described.publish(),
                        described.id().value())
                .update();
    }

    private static ListImport read(ResultSet row, int number) throws SQLException {
        return new ListImport(
                new ImportId(row.getObject("id", UUID.class)),
                Side.valueOf(row.getString("side")),
                row.getString("list"),
                row.getString("file_name"),
                new Layout(
                        Format.valueOf(row.getString("format")),
                        Encoding.valueOf(row.getString("encoding")),
                        Delimiter.valueOf(row.getString("delimiter"))),
                List.of((String[]) row.getArray("header").getArray()),
                Mapping.parse(row.getString("mapping")),
                Visibility.valueOf(row.getString("visibility")),
                row.getBoolean("publish"),
                ImportState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getTimestamp("created_at").toInstant());
    }
}
