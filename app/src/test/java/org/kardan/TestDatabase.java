package org.kardan;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.kardan.database.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.FileSystemUtils;

/**
 * Gives each Spring context of a test run an empty database and an empty data folder of its own, the databases all in
 * one server per test JVM.
 *
 * <p>The server lives in {@code target/test-postgres} and keeps its programs and data folder between runs; databases
 * of earlier runs are dropped. It may lose data when the machine loses power, which no test minds.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = fresh();
        var data = Path.of("target", "test-data", database.getDatabaseName());
        FileSystemUtils.deleteRecursively(data.toFile());
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                context,
                "kardan.data=" + data,
                "spring.datasource.url=" + database.getURL(),
                "spring.datasource.username=" + database.getUser(),
                "spring.datasource.password=" + database.getPassword());
    }

    /** A new database without any table, for tests that need no context. */
    public static PGSimpleDataSource fresh() {
        var server = Server.SHARED;
        var name = "test_" + COUNT.incrementAndGet();
        server.execute("create database " + name);
        var database = new PGSimpleDataSource();
        database.setURL(server.postgres.urlOf(name));
        database.setUser(EmbeddedPostgres.USER);
        database.setPassword(server.postgres.password());
        return database;
    }

    private static final class Server {

        static final Server SHARED = new Server();

        final EmbeddedPostgres postgres = new EmbeddedPostgres(
                Path.of("target", "test-postgres"), 0, Map.of("fsync", "off", "synchronous_commit", "off"));

        private Server() {
            postgres.start();
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            dropDatabasesOfEarlierRuns();
        }

        private void dropDatabasesOfEarlierRuns() {
            var names = new ArrayList<String>();
            try (var connection = connect();
                    var statement = connection.createStatement();
                    var found =
                            statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            } catch (SQLException broken) {
                throw new IllegalStateException(
                        "Databases cannot be listed. Maybe target/test-postgres is damaged.", broken);
            }
            names.forEach(name -> execute("drop database " + name + " with (force)"));
        }

        void execute(String sql) {
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException broken) {
                throw new IllegalStateException(sql + " failed. Maybe target/test-postgres is damaged.", broken);
            }
        }

        private java.sql.Connection connect() throws SQLException {
            return DriverManager.getConnection(postgres.urlOf("postgres"), EmbeddedPostgres.USER, postgres.password());
        }
    }
}
