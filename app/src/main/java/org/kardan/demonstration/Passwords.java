package org.kardan.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The passwords of the demonstration accounts: random for each installation, kept readable for its owner alone beside
 * the data, because every start prints them.
 */
@Component
class Passwords {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    Passwords(@Value("${kardan.data}") Path data) {
        this.file = data.resolve("demonstration.properties");
    }

    String of(Login login) {
        var known = read();
        var password = known.getProperty(login.email());
        if (password == null) {
            password = random.ints(LENGTH, 0, LETTERS.length())
                    .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                    .collect(Collectors.joining());
            known.setProperty(login.email(), password);
            write(known);
        }
        return password;
    }

    private Properties read() {
        var known = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                known.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return known;
    }

    private void write(Properties known) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var out = Files.newBufferedWriter(file)) {
                known.store(out, "Demonstration accounts");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
