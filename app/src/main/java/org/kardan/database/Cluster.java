package org.kardan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Creates the data folder once, with a random password that only its file knows.
 *
 * <p>It is built under another name and renamed when complete: an interrupted creation leaves nothing that looks
 * usable.
 */
record Cluster(Home home, Path binaries, Guise guise) {

    private static final long LIMIT_SECONDS = 180;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** The password of the only database user. */
    String prepare() throws IOException, InterruptedException {
        if (!Files.exists(home.data())) {
            create();
        }
        guise.adopt(home.data());
        if (!Files.isReadable(home.data())) {
            throw new DatabaseFailure("The database files in " + home.data() + " belong to another user than "
                    + System.getProperty("user.name") + ". Maybe Kardan ran as root before; give the folder back.");
        }
        if (!Files.exists(home.password())) {
            throw new DatabaseFailure("The password file " + home.password() + " of the database is missing."
                    + " Maybe a backup was copied without it.");
        }
        return Files.readString(home.password()).strip();
    }

    private void create() throws IOException, InterruptedException {
        home.requireSpace();
        var building = home.folder().resolve("data.new");
        Trees.delete(building);
        Files.createDirectory(building, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        guise.adopt(building);
        var secret = home.folder().resolve("password.new");
        Files.deleteIfExists(secret);
        writeSecret(secret, newPassword());
        var kept = Files.readString(secret);
        guise.adopt(secret);
        try {
            run(initdb(building, secret));
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.deleteIfExists(home.password());
        writeSecret(home.password(), kept);
        Files.move(building, home.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> initdb(Path building, Path secret) {
        return List.of(
                binaries.resolve("bin/initdb").toString(),
                "-D",
                building.toString(),
                "-U",
                EmbeddedPostgres.USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + secret,
                "-E",
                "UTF8",
                "--locale-provider=icu",
                "--icu-locale=und",
                "--locale=C",
                "--data-checksums");
    }

    private static void writeSecret(Path file, String secret) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var log = home.folder().resolve("initdb.log");
        var process = Children.start(guise.command(command), home.folder(), log);
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new DatabaseFailure("Creating the database in " + home.folder() + " took longer than " + LIMIT_SECONDS
                    + " s. Maybe the disk is very slow.");
        }
        if (process.exitValue() != 0) {
            throw new DatabaseFailure("Creating the database in " + home.folder() + " failed: "
                    + Children.lastLines(log)
                    + " Maybe the disk is full or the folder cannot be reached by the database's user.");
        }
    }
}
