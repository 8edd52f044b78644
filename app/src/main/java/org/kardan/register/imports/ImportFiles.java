package org.kardan.register.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Uploaded files, kept in parts so that a big one never stands in memory as a whole. */
@Component
class ImportFiles {

    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;

    ImportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What to do with the file while it lies in the file system. */
    @FunctionalInterface
    interface Use<T, E extends Exception> {
        T of(Path file) throws IOException, E;
    }

    @Transactional
    public void keep(ImportId id, InputStream content) throws IOException {
        var number = 0;
        for (var part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
            jdbc.sql("insert into register.import_part (import_id, part, bytes) values (?, ?, ?)")
                    .params(id.value(), number++, part)
                    .update();
        }
    }

    /** Lends the file as a temporary one, removed afterwards. */
    <T, E extends Exception> T lend(ImportId id, Use<T, E> use) throws IOException, E {
        var file = Files.createTempFile("kardan-import", "");
        try {
            try (var out = Files.newOutputStream(file)) {
                var part = part(id, 0);
                for (var number = 1; part.length > 0; number++) {
                    out.write(part);
                    part = part(id, number);
                }
            }
            return use.of(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private byte[] part(ImportId id, int number) {
        return jdbc.sql("select bytes from register.import_part where import_id = ? and part = ?")
                .params(id.value(), number)
                .query(byte[].class)
                .optional()
                .orElse(new byte[0]);
    }
}
