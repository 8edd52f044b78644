package org.kardan.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;

/**
 * A copy of the whole database, made while it is used.
 *
 * <p>PostgreSQL's low-level backup: files are copied between start and stop of a backup on one connection, and the log
 * of what was written meanwhile is copied after them. The copy is a home of its own: a server started in it recovers to
 * the moment of the stop. It has its final name only when complete and on disk.
 */
record Backup(Home home) {

    /** Those of a running server, and the log, which is copied last. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pg_wal");

    void write(Connection connection, Path target) throws IOException, SQLException {
        var building = target.resolveSibling(target.getFileName() + ".incomplete");
        Trees.delete(building);
        var copy = building.resolve(home.folder().getFileName().toString());
        Files.createDirectories(copy);
        execute(connection, "select pg_backup_start('kardan', true)");
        copyTree(home.data(), copy.resolve("data"), LEFT_OUT);
        finish(connection, copy.resolve("data"));
        copyTree(home.data().resolve("pg_wal"), copy.resolve("data/pg_wal"), Set.of());
        copyFile(home.password(), copy.resolve("password"));
        Files.move(building, target, StandardCopyOption.ATOMIC_MOVE);
        force(Objects.requireNonNull(target.toAbsolutePath().getParent()), StandardOpenOption.READ);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** On the connection that started: PostgreSQL hands out the label that makes the copy recover correctly. */
    private static void finish(Connection connection, Path data) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var stopped = statement.executeQuery("select labelfile, spcmapfile from pg_backup_stop(false)")) {
            stopped.next();
            write(data.resolve("backup_label"), stopped.getString(1));
            var tablespaces = stopped.getString(2);
            if (tablespaces != null && !tablespaces.isBlank()) {
                write(data.resolve("tablespace_map"), tablespaces);
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        force(file, StandardOpenOption.WRITE);
    }

    private static void copyTree(Path from, Path to, Set<String> without) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(from)
                        && without.contains(from.relativize(folder).toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectory(
                        to.resolve(from.relativize(folder)),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!without.contains(from.relativize(file).toString())) {
                    copyFile(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                return gone(failed);
            }
        });
    }

    /** A table may be dropped while we copy; the log knows, and recovery does not miss its file. */
    private static FileVisitResult gone(IOException failed) throws IOException {
        if (failed instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failed;
    }

    private static void copyFile(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to);
        } catch (NoSuchFileException dropped) {
            gone(dropped);
            return;
        }
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-------"));
        force(to, StandardOpenOption.WRITE);
    }

    private static void force(Path file, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }
}
