package org.kardan.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The server process: started on the loopback address, asked until it answers, ended with a fast shutdown. */
final class Postmaster {

    private static final long READY_SECONDS = 60;
    private static final long LARGE_LOG = 20L * 1024 * 1024;
    private static final String STARTING_UP = "57P03";
    private static final Map<String, String> OURS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "60",
            "shared_buffers", "64MB",
            "timezone", "UTC",
            "log_timezone", "UTC",
            "wal_keep_size", "256MB",
            "log_checkpoints", "off");

    private final Home home;
    private final Path binaries;
    private final Guise guise;
    private final String password;
    private final Map<String, String> settings;

    private @Nullable Process process;
    private int port;

    Postmaster(Home home, Path binaries, Guise guise, String password, Map<String, String> settings) {
        this.home = home;
        this.binaries = binaries;
        this.guise = guise;
        this.password = password;
        this.settings = new TreeMap<>(OURS);
        this.settings.putAll(settings);
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    long pid() {
        return process == null ? 0 : process.pid();
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    String urlOf(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Tries again while a dead predecessor's backends still hold the shared memory, or when the port was taken. */
    void start(int wishedPort) throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            rotateLog();
            port = wishedPort == 0 ? freePort() : wishedPort;
            process = Children.start(guise.command(command()), home.folder(), home.log());
            if (becomesReady(process)) {
                return;
            }
            if (attempt == 5) {
                throw new DatabaseFailure("PostgreSQL ended while starting: " + Children.lastLines(home.log())
                        + " Maybe port " + port + " is taken, the disk is full or " + home.log() + " says more.");
            }
            Thread.sleep(500L * attempt);
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(binaries.resolve("bin/postgres").toString());
        command.add("-D");
        command.add(home.data().toString());
        command.add("-p");
        command.add(Integer.toString(port));
        settings.forEach((name, value) -> {
            command.add("-c");
            command.add(name + "=" + value);
        });
        return command;
    }

    /** Recovery after a crash may take longer than the limit; as long as the server says so, it gets the time. */
    private boolean becomesReady(Process started) throws InterruptedException {
        var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (started.isAlive()) {
            try (var _ = connect("postgres")) {
                return true;
            } catch (SQLException notYet) {
                if (!STARTING_UP.equals(notYet.getSQLState()) && System.nanoTime() > limit) {
                    started.destroyForcibly();
                    throw new DatabaseFailure(
                            "PostgreSQL on port " + port + " did not answer within " + READY_SECONDS + " s. Maybe "
                                    + home.log() + " says why.",
                            notYet);
                }
                Thread.sleep(50);
            }
        }
        return false;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(urlOf(database), EmbeddedPostgres.USER, password);
    }

    void createDatabase(String name) {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select from pg_database where datname = '" + name + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new DatabaseFailure(
                    "The database " + name + " could not be created. Maybe the disk is full.", refused);
        }
    }

    void onDeath(Runnable action) {
        if (process != null) {
            process.onExit().thenRunAsync(action);
        }
    }

    void stop() throws IOException, InterruptedException {
        if (process != null && process.isAlive()) {
            Children.end(process.toHandle());
        }
    }

    private void rotateLog() throws IOException {
        if (Files.exists(home.log()) && Files.size(home.log()) > LARGE_LOG) {
            Files.move(home.log(), home.folder().resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
