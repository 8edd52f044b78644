package org.kardan.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that belongs to this process: started with it, stopped with it, started again should it die.
 *
 * <p>Committed data survive the sudden death of either. One home has one owner; a second process is refused.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    public static final String USER = "kardan";
    static final String DATABASE = "kardan";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int REVIVALS = 5;

    private final Home home;
    private final int wishedPort;
    private final Map<String, String> settings;
    private final @Nullable Guise wishedGuise;

    private @Nullable Postmaster postmaster;
    private boolean stopping;
    private int revived;

    /**
     * @param parent folder in which the home {@code postgres-18} lies or will lie
     * @param port 0 for any free one
     * @param settings of PostgreSQL, beyond and above ours
     */
    public EmbeddedPostgres(Path parent, int port, Map<String, String> settings) {
        this(parent, port, settings, null);
    }

    EmbeddedPostgres(Path parent, int port, Map<String, String> settings, @Nullable Guise guise) {
        this.home = new Home(parent);
        this.wishedPort = port;
        this.settings = Map.copyOf(settings);
        this.wishedGuise = guise;
    }

    /** Returns when the database accepts connections. */
    public synchronized void start() {
        home.acquire();
        stopping = false;
        try {
            var guise = wishedGuise == null ? Guise.ofThisProcess() : wishedGuise;
            var binaries = Binaries.ofThisPlatform().unpackInto(home);
            requireReach(guise, binaries);
            new Orphan(home).end();
            var password = new Cluster(home, binaries, guise).prepare();
            postmaster = new Postmaster(home, binaries, guise, password, settings);
            postmaster.start(wishedPort);
            postmaster.createDatabase(DATABASE);
            postmaster.onDeath(this::revive);
            LOG.info("PostgreSQL runs in {} on port {}", home.data(), postmaster.port());
        } catch (IOException failed) {
            close();
            throw new DatabaseFailure(
                    "PostgreSQL could not be started in " + home.folder() + ": " + failed.getMessage()
                            + ". Maybe the disk is full or the folder cannot be written.",
                    failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            close();
            throw new DatabaseFailure(
                    "The start of PostgreSQL was interrupted. Maybe the application was stopped.", stopped);
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private static void requireReach(Guise guise, Path binaries) {
        var program = binaries.resolve("bin/postgres");
        if (!guise.canRun(program)) {
            throw new DatabaseFailure("The database's user cannot reach " + program + "."
                    + " Maybe a folder above it is closed to others; start Kardan as an ordinary user or choose another"
                    + " kardan.data.");
        }
    }

    /** The server died although nobody stopped it: a new one on the same port, so that the pool finds it again. */
    private synchronized void revive() {
        // The news of a death may arrive after an orderly restart.
        if (stopping || postmaster == null || postmaster.isAlive()) {
            return;
        }
        if (++revived > REVIVALS) {
            LOG.error("PostgreSQL died {} times and stays down. Maybe {} says why.", revived, home.log());
            return;
        }
        LOG.error("PostgreSQL died unexpectedly; starting it again. Maybe {} says why.", home.log());
        try {
            postmaster.start(postmaster.port());
            postmaster.onDeath(this::revive);
        } catch (IOException | DatabaseFailure failed) {
            LOG.error("PostgreSQL could not be started again", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the server in order and gives the home free; does nothing when it does not run. */
    @Override
    public synchronized void close() {
        stopping = true;
        try {
            if (postmaster != null) {
                postmaster.stop();
            }
        } catch (IOException failed) {
            LOG.warn("PostgreSQL in {} may still run", home.data(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            postmaster = null;
            home.close();
        }
    }

    /**
     * Writes a copy of the whole database into a folder that is not there yet, while the database is used. A server
     * started with that folder as its parent has all that was committed until then.
     */
    public void backUp(Path target) throws IOException {
        try (var connection = running().connect("postgres")) {
            new Backup(home).write(connection, target);
        } catch (SQLException refused) {
            throw new DatabaseFailure(
                    "PostgreSQL refused the backup into " + target + ". Maybe " + home.log() + " says why.", refused);
        }
    }

    public String urlOf(String database) {
        return running().urlOf(database);
    }

    public String url() {
        return urlOf(DATABASE);
    }

    public String password() {
        return running().password();
    }

    long pid() {
        return running().pid();
    }

    private synchronized Postmaster running() {
        if (postmaster == null) {
            throw new IllegalStateException(
                    "PostgreSQL in " + home.folder() + " is not started. Maybe start() is missing.");
        }
        return postmaster;
    }
}
