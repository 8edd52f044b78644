package org.kardan.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one embedded server lives: {@code bin-…}, {@code data}, {@code password}, {@code postgres.log}.
 *
 * <p>Whoever holds its lock is the only process that touches it. The major version is in the folder's name: data of
 * another version are never opened by mistake.
 */
final class Home implements AutoCloseable {

    private static final long NEEDED = 300L * 1024 * 1024;

    private final Path folder;
    private @Nullable FileChannel channel;
    private @Nullable FileLock lock;

    Home(Path parent) {
        this.folder = parent.toAbsolutePath().normalize().resolve("postgres-18");
    }

    Path folder() {
        return folder;
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    Path password() {
        return folder.resolve("password");
    }

    /** Takes the home for this process until {@link #close()}. */
    void acquire() {
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (OverlappingFileLockException held) {
            closeChannel();
            throw inUse();
        } catch (IOException denied) {
            closeChannel();
            throw new DatabaseFailure(
                    "The data folder " + folder + " cannot be written by user " + System.getProperty("user.name")
                            + ". Maybe it belongs to another user, or kardan.data should name another folder.",
                    denied);
        }
        if (lock == null) {
            closeChannel();
            throw inUse();
        }
    }

    private DatabaseFailure inUse() {
        return new DatabaseFailure("The data folder " + folder + " is in use by another running process."
                + " Maybe Kardan is already running, or a second one needs its own kardan.data.");
    }

    /** Before something large is written for the first time. */
    void requireSpace() throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace();
        if (free < NEEDED) {
            throw new DatabaseFailure("Only " + free / 1024 / 1024 + " MB are free in " + folder
                    + ", a new database needs " + NEEDED / 1024 / 1024 + " MB. Maybe the disk is full.");
        }
    }

    @Override
    public void close() {
        closeChannel();
        lock = null;
    }

    private void closeChannel() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException ignored) {
            // Closing a lock file writes nothing; the lock is gone with the descriptor.
        }
        channel = null;
    }
}
