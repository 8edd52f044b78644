package org.kardan.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Backs a real server up while rows are written, and starts another one from the copy. */
class BackupTest {

    private static final Path PARENT = Path.of("target", "backup-test").toAbsolutePath();
    private static final Instant NIGHT = Instant.parse("2026-11-23T02:30:00Z");

    private final EmbeddedPostgres server = new EmbeddedPostgres(PARENT.resolve("original"), 0, Map.of());

    @BeforeEach
    void startWithRows() throws Exception {
        Trees.delete(PARENT.resolve("backups"));
        server.start();
        execute("create table if not exists wheels (number int)");
        execute("truncate wheels");
        execute("insert into wheels select generate_series(1, 5000)");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aServerStartedFromTheCopyHasEverythingCommittedBefore() throws Exception {
        var stop = new AtomicBoolean();
        var last = new AtomicInteger(5000);
        var writer = Thread.ofVirtual().start(() -> writeUntil(stop, last));
        Thread.sleep(200);
        var committedBefore = last.get();

        var copy = backups(7, NIGHT).make();

        var committedAfter = last.get();
        stop.set(true);
        writer.join();
        server.close();
        try (var restored = new EmbeddedPostgres(copy, 0, Map.of())) {
            restored.start();
            var numbers = numbersIn(restored);
            assertThat(committedAfter).isGreaterThan(committedBefore);
            assertThat(numbers[0]).isBetween(committedBefore, committedAfter + 1);
            assertThat(numbers[1]).describedAs("no gaps").isEqualTo(numbers[0]);
        }
    }

    @Test
    void onlyTheNewestStaysAndAnIncompleteOneCountsAsNone() throws Exception {
        var folder = PARENT.resolve("backups");
        Files.createDirectories(folder.resolve("kardan-2026-11-20-023000Z.incomplete"));

        for (var night = 0; night < 2; night++) {
            backups(1, NIGHT.plus(Duration.ofDays(night))).make();
        }

        assertThat(backups(1, NIGHT).complete())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("kardan-2026-11-24-023000Z");
    }

    private Backups backups(int kept, Instant now) {
        return new Backups(server, PARENT.resolve("backups"), kept, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void writeUntil(AtomicBoolean stop, AtomicInteger last) {
        try (var connection = DriverManager.getConnection(server.url(), EmbeddedPostgres.USER, server.password());
                var insert = connection.prepareStatement("insert into wheels values (?)")) {
            while (!stop.get()) {
                insert.setInt(1, last.get() + 1);
                insert.execute();
                last.incrementAndGet();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("Writing failed. Maybe the server ended.", broken);
        }
    }

    /** The largest number, and how many there are. */
    private static int[] numbersIn(EmbeddedPostgres restored) throws SQLException {
        try (var connection = DriverManager.getConnection(restored.url(), EmbeddedPostgres.USER, restored.password());
                var found = connection.createStatement().executeQuery("select max(number), count(*) from wheels")) {
            found.next();
            return new int[] {found.getInt(1), found.getInt(2)};
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), EmbeddedPostgres.USER, server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
