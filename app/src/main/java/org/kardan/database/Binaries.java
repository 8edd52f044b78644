package org.kardan.database;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs of this platform, unpacked once per content.
 *
 * <p>The folder's name carries the hash of the archive, so an update unpacks beside the old programs. A marker written
 * last tells a complete folder from an interrupted one.
 */
final class Binaries {

    private final String resource;

    private Binaries(String resource) {
        this.resource = resource;
    }

    static Binaries ofThisPlatform() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Binaries of(String system, String architecture) {
        var arch = switch (architecture.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> "";
        };
        var resource = "/postgres-linux-" + arch + ".txz";
        if (!system.equals("Linux") || arch.isEmpty() || Binaries.class.getResource(resource) == null) {
            throw new DatabaseFailure("There is no embedded PostgreSQL for " + system + " on " + architecture
                    + ". Maybe use an external PostgreSQL 18 or later by setting spring.datasource.url.");
        }
        return new Binaries(resource);
    }

    /** The folder with {@code bin/postgres}, unpacked if it is not there yet. */
    Path unpackInto(Home home) throws IOException {
        var archive = read();
        var folder = home.folder().resolve("bin-" + hash(archive).substring(0, 16));
        var marker = folder.resolve(".complete");
        if (Files.exists(marker)) {
            return folder;
        }
        home.requireSpace();
        Trees.delete(folder);
        Files.createDirectories(folder);
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
        Files.createFile(marker);
        return folder;
    }

    private byte[] read() throws IOException {
        try (InputStream in = Binaries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("Resource " + resource + " vanished.");
            }
            return new BufferedInputStream(in).readAllBytes();
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("Entry " + entry.getName() + " leaves the folder " + folder + ".");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            unpackLink(entry, target, folder);
        } else {
            Files.copy(content, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void unpackLink(TarArchiveEntry entry, Path link, Path folder) throws IOException {
        var destination = Path.of(entry.getLinkName());
        if (!link.resolveSibling(destination).normalize().startsWith(folder)) {
            throw new IOException("Link " + entry.getName() + " leaves the folder " + folder + ".");
        }
        Files.createSymbolicLink(link, destination);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK knows SHA-256. Maybe this one was cut down.", impossible);
        }
    }
}
