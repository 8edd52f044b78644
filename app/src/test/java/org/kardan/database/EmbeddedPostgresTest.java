package org.kardan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Starts real servers in a home of its own and kills them. */
class EmbeddedPostgresTest {

    private static final Path PARENT = Path.of("target", "launcher-test").toAbsolutePath();

    private EmbeddedPostgres server = new EmbeddedPostgres(PARENT, 0, Map.of());

    private @Nullable Process owner;

    @AfterEach
    void stop() throws Exception {
        server.close();
        if (owner != null) {
            owner.getOutputStream().close();
            owner.waitFor(40, TimeUnit.SECONDS);
        }
    }

    @Test
    void committedDataSurviveARestart() throws SQLException {
        server.start();
        execute("create table if not exists kept (word text)", "delete from kept", "insert into kept values ('Welle')");

        server.close();
        server.start();

        assertThat(wordIn("kept")).isEqualTo("Welle");
    }

    @Test
    void itRunsDurablyAndOnTheLoopbackAddressOnly() throws SQLException {
        server.start();

        assertThat(word("show fsync")).isEqualTo("on");
        assertThat(word("show synchronous_commit")).isEqualTo("on");
        assertThat(word("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(word("show data_checksums")).isEqualTo("on");
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), EmbeddedPostgres.USER, "guessed")
                        .close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void germanAndChineseAreSortedAsTheirReadersExpect() throws SQLException {
        server.start();

        assertThat(word("select string_agg(w, ' ' order by w collate \"de-x-icu\") from unnest(array["
                        + "'Zug', 'Öl', 'apfel', 'Ofen', 'Äpfel']) w"))
                .isEqualTo("apfel Äpfel Ofen Öl Zug");
        assertThat(word("select string_agg(w, '' order by w collate \"zh-x-icu\") from unnest(array["
                        + "'重', '北', '阿', '中']) w"))
                .isEqualTo("阿北中重");
    }

    @Test
    void aKilledServerComesBackOnTheSamePortWithItsData() throws Exception {
        server.start();
        var url = server.url();
        var pid = server.pid();
        execute("create table if not exists alive (word text)", "truncate alive", "insert into alive values ('Rad')");

        kill(pid);

        await(() -> server.pid() != pid
                && url.equals(server.url())
                && wordIn("alive").equals("Rad"));
    }

    @Test
    void aServerOrphanedByAKilledOwnerIsEndedAndItsDataAreThere() throws Exception {
        var killed = ownerInAProcessOfItsOwn();
        var orphan = pidOfRunning();
        kill(killed.pid());
        killed.waitFor(10, TimeUnit.SECONDS);
        assertThat(ProcessHandle.of(orphan)).get().matches(ProcessHandle::isAlive, "outlives its owner");

        server.start();

        assertThat(wordIn("owned")).isEqualTo("Kette");
        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aSecondProcessIsRefusedAndTheFirstKeepsRunning() throws Exception {
        ownerInAProcessOfItsOwn();
        var running = pidOfRunning();

        assertThatThrownBy(server::start)
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("in use by another running process")
                .hasMessageContaining("Maybe");

        assertThat(ProcessHandle.of(running)).get().matches(ProcessHandle::isAlive, "still runs");
    }

    @Test
    void aProcessNumberReusedBySomethingElseDoesNotStopTheStart() throws Exception {
        server.start();
        server.close();
        Files.writeString(
                PARENT.resolve("postgres-18/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        server.start();

        assertThat(word("select 'ready'")).isEqualTo("ready");
    }

    @ParameterizedTest
    @EnumSource(names = {"NAMESPACE", "NOBODY"})
    @EnabledIf("org.kardan.database.Guise#isRoot")
    void rootRunsItInEitherGuiseAndMayChangeBetweenThem(Guise guise) throws SQLException {
        server.start();
        execute("create table if not exists guises (word text)", "truncate guises");
        execute("insert into guises values ('Nabe')");
        server.close();

        server = new EmbeddedPostgres(PARENT, 0, Map.of(), guise);
        server.start();

        assertThat(wordIn("guises")).isEqualTo("Nabe");
        execute("update guises set word = 'Speiche'");
        assertThat(wordIn("guises")).isEqualTo("Speiche");
    }

    @ParameterizedTest
    @EnumSource(names = {"NAMESPACE", "NOBODY"})
    @EnabledIf("org.kardan.database.Guise#isRoot")
    void rootCreatesADatabaseInEitherGuise(Guise guise) throws Exception {
        var parent = Path.of("target", "launcher-" + guise).toAbsolutePath();
        Trees.delete(parent);
        server = new EmbeddedPostgres(parent, 0, Map.of(), guise);

        server.start();

        assertThat(word("select current_user")).isEqualTo(EmbeddedPostgres.USER);
        assertThat(Files.getPosixFilePermissions(parent.resolve("postgres-18/password")))
                .hasSize(2);
    }

    @Test
    void anInterruptedCreationIsRepeated() throws Exception {
        var parent = Path.of("target", "launcher-interrupted").toAbsolutePath();
        Trees.delete(parent);
        var half = Files.createDirectories(parent.resolve("postgres-18/data.new"));
        Files.writeString(half.resolve("PG_VERSION"), "18\n");
        server = new EmbeddedPostgres(parent, 0, Map.of());

        server.start();

        assertThat(word("select 'ready'")).isEqualTo("ready");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsExplained() throws IOException {
        Files.createDirectories(PARENT);
        var file = Files.writeString(PARENT.resolve("not-a-folder"), "");

        assertThatThrownBy(() -> new EmbeddedPostgres(file, 0, Map.of()).start())
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("Maybe");
    }

    @Test
    void rootIsWhoeverActsAsUserNought() {
        assertThat(Guise.isRoot("Name:\tjava\nUid:\t0\t0\t0\t0\nGid:\t0\t0\t0\t0\n"))
                .isTrue();
        assertThat(Guise.isRoot("Name:\tjava\nUid:\t1000\t1000\t1000\t1000\nGid:\t0\t0\t0\t0\n"))
                .isFalse();
        assertThat(Guise.isRoot("Name:\tjava\nUid:\t1000\t0\t0\t0\n")).isTrue();
    }

    @Test
    void anUnknownPlatformIsExplained() {
        assertThatThrownBy(() -> Binaries.of("Linux", "riscv64"))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("riscv64")
                .hasMessageContaining("Maybe use an external PostgreSQL");
    }

    private Process ownerInAProcessOfItsOwn() throws IOException {
        owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        PARENT.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = owner.inputReader();
        assertThat(Stream.generate(() -> lineOf(said))
                        .takeWhile(line -> !line.isEmpty())
                        .anyMatch("ready"::equals))
                .describedAs("owner became ready")
                .isTrue();
        return owner;
    }

    private static String lineOf(BufferedReader reader) {
        try {
            var line = reader.readLine();
            return line == null ? "" : line;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long pidOfRunning() throws IOException {
        return Long.parseLong(Files.readAllLines(PARENT.resolve("postgres-18/data/postmaster.pid"))
                .getFirst());
    }

    private static void kill(long pid) throws Exception {
        assertThat(new ProcessBuilder("sh", "-c", "kill -9 " + pid).start().waitFor())
                .isZero();
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String wordIn(String table) throws SQLException {
        return word("select word from " + table);
    }

    private String word(String sql) throws SQLException {
        try (var connection = connect();
                var found = connection.createStatement().executeQuery(sql)) {
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(), EmbeddedPostgres.USER, server.password());
    }

    private static void await(Condition condition) throws Exception {
        var limit = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (System.nanoTime() < limit) {
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (SQLException notYet) {
                // The server is on its way back.
            }
            Thread.sleep(100);
        }
        assertThat(condition.holds()).isTrue();
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    /** Owns the server in a process of its own, until its standard input ends or it is killed. */
    static final class Owner {

        public static void main(String[] arguments) throws Exception {
            try (var server = new EmbeddedPostgres(Path.of(arguments[0]), 0, Map.of())) {
                server.start();
                try (var connection =
                                DriverManager.getConnection(server.url(), EmbeddedPostgres.USER, server.password());
                        var statement = connection.createStatement()) {
                    statement.execute("create table if not exists owned (word text)");
                    statement.execute("delete from owned");
                    statement.execute("insert into owned values ('Kette')");
                }
                System.out.println("ready");
                System.in.read();
            }
        }
    }
}
