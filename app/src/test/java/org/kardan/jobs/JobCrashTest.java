package org.kardan.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.TestDatabase;
import org.kardan.jobs.Counting.Manner;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Real processes work on a job and are killed in the middle of it. */
class JobCrashTest {

    private final PGSimpleDataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private Process process;

    @BeforeEach
    void migrate() {
        migrate("__root", "flyway_schema_history");
        migrate("jobs", "flyway_schema_history_jobs");
    }

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void aJobKilledInTheMiddleGoesOnWhereItWasWithoutDoubling() throws Exception {
        var id = new JobTable(jdbc)
                .add(Counting.KIND.name(), Manner.SLOW.subject(), null)
                .orElseThrow();
        process = processThatWorks(id);
        await(() -> counted().size() >= 8);

        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        var before = counted();
        assertThat(before.size()).isLessThan(Counting.LAST);
        assertThat(stateOf(id)).isEqualTo("RUNNING");

        process = processThatWorks(id);
        await(() -> stateOf(id).equals("DONE"));

        assertThat(counted())
                .isEqualTo(IntStream.rangeClosed(1, Counting.LAST).boxed().toList());
        assertThat(countedIn(1)).isEqualTo(before);
        assertThat(countedIn(2))
                .isEqualTo(IntStream.rangeClosed(before.size() + 1, Counting.LAST)
                        .boxed()
                        .toList());
    }

    private List<Integer> counted() {
        return jdbc.sql("select number from jobs.counted order by number")
                .query(Integer.class)
                .list();
    }

    private List<Integer> countedIn(int run) {
        return jdbc.sql("select number from jobs.counted where run = ? order by number")
                .param(run)
                .query(Integer.class)
                .list();
    }

    private String stateOf(JobId id) {
        return jdbc.sql("select state from jobs.job where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private void migrate(String folder, String history) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + folder)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        jdbc.sql("create schema if not exists jobs").update();
        jdbc.sql("create table if not exists jobs.counted (job uuid, number int, run int)")
                .update();
    }

    private Process processThatWorks(JobId id) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Working.class.getName(),
                        database.getURL(),
                        database.getUser(),
                        database.getPassword(),
                        id.value().toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "job-crash.log").toFile())
                .start();
    }

    private static void await(Condition condition) throws Exception {
        var limit = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(limit)) {
            if (condition.holds()) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("waited in vain, see target/job-crash.log");
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    /** The scheduler and the runner of the application in a process of its own. */
    static final class Working {

        public static void main(String[] arguments) throws Exception {
            var database = new PGSimpleDataSource();
            database.setURL(arguments[0]);
            database.setUser(arguments[1]);
            database.setPassword(arguments[2]);
            var jdbc = JdbcClient.create(database);
            var runner = new JobRunner(
                    new JobTable(jdbc),
                    new TransactionTemplate(new JdbcTransactionManager(database)),
                    List.of(new Counting(jdbc)),
                    _ -> {});
            var scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database), JobSettings.task(runner))
                    .pollingInterval(Duration.ofMillis(100))
                    .heartbeatInterval(Duration.ofMillis(500))
                    .missedHeartbeatsLimit(4)
                    .threads(2)
                    .build();
            scheduler.scheduleIfNotExists(Jobs.TASK.instance(arguments[3]).scheduledTo(Instant.now()));
            scheduler.start();
            Thread.sleep(Duration.ofMinutes(2));
            scheduler.stop();
        }
    }
}
