package org.kardan.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application as a process of its own, with a data folder of its own, which can be killed and started again.
 *
 * <p>Closing leaves no process behind, also not the PostgreSQL of an application that was killed.
 */
final class Installation implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final Path log;
    private final Class<?> program;
    private final List<String> settings;
    private final int port;
    private Process process;

    /** @param program what runs; its {@code main} starts the application */
    Installation(String name, Class<?> program, String... settings) throws IOException {
        this.data = Files.createTempDirectory("kardan-killed");
        this.log = Path.of("target", name + ".log");
        this.program = program;
        this.settings = List.of(settings);
        this.port = Site.freePort();
        Files.deleteIfExists(log);
        // Should the test itself be ended, nothing of it stays.
        Runtime.getRuntime().addShutdownHook(new Thread(this::leaveNothing));
    }

    private void leaveNothing() {
        try {
            close();
        } catch (Exception e) {
            System.err.println("Processes may be left, see " + log + ": " + e);
        }
    }

    Site site() {
        return new Site(port, data);
    }

    /** Returns when pages answer. */
    void start() throws IOException {
        var starts = ready();
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        await("the application to be ready, see " + log, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("The application ended while starting, see " + log);
            }
            return ready() > starts;
        });
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                "--kardan.data=" + data,
                "--server.port=" + port,
                "--kardan.address=http://localhost:" + port,
                // A dead execution is found sooner than in production.
                "--db-scheduler.heartbeat-interval=500ms",
                "--db-scheduler.missed-heartbeats-limit=4"));
        command.addAll(settings);
        return command;
    }

    /** The lines that it has written to the console in all its lives. */
    List<String> said() {
        try {
            return Files.exists(log) ? Files.readAllLines(log) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long ready() {
        return said().stream().filter(line -> line.startsWith("ready ")).count();
    }

    /** Itself and whatever it has started. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    }

    /** Control-C; answers the exit code. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The process " + process.pid() + " goes on after SIGINT, see " + log);
        }
        return process.exitValue();
    }

    /** SIGKILL: the process gets no chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new AssertionError("The process " + process.pid() + " survived SIGKILL");
        }
    }

    /** The database of the running application, or the one that a killed application left running. */
    JdbcClient database() throws IOException {
        var home = data.resolve("postgres-18");
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {InetAddress.getLoopbackAddress().getHostAddress()});
        source.setPortNumbers(new int[] {Integer.parseInt(postmaster().get(3))});
        source.setDatabaseName("kardan");
        source.setUser("kardan");
        source.setPassword(Files.readString(home.resolve("password")).strip());
        return JdbcClient.create(source);
    }

    /** First line the process id, fourth the port. */
    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgres-18/data/postmaster.pid")).stream()
                .map(String::strip)
                .toList();
    }

    static void await(String what, BooleanSupplier condition) {
        var limit = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError("Waited in vain for " + what);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted while waiting for " + what);
            }
        }
    }

    @Override
    public void close() throws Exception {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        }
        endDatabase();
    }

    private void endDatabase() throws Exception {
        if (!Files.exists(data.resolve("postgres-18/data/postmaster.pid"))) {
            return;
        }
        var left = ProcessHandle.of(Long.parseLong(postmaster().getFirst()));
        if (left.isPresent()) {
            // SIGTERM alone waits for connections; they died with the application.
            left.get().destroy();
            left.get().onExit().get(30, TimeUnit.SECONDS);
        }
    }
}
