package org.kardan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

    @Test
    void thePhrasesMakeExactlyTheFilesOfTheRepository(@TempDir Path folder) throws IOException {
        Generate.write(Path.of("phrases"), folder);
        try (var kept = Files.list(Written.LISTS)) {
            for (var file : kept.toList()) {
                assertSame(file, folder.resolve("lists").resolve(file.getFileName()));
            }
        }
        assertThat(folder.resolve("congress.json")).hasSameBinaryContentAs(Path.of("congress.json"));
        assertThat(folder.resolve("lists"))
                .isDirectoryNotContaining(made -> !Files.exists(Written.LISTS.resolve(made.getFileName())));
    }

    /** Archives are compared unpacked: the packer differs between Java distributions. */
    private static void assertSame(Path kept, Path made) throws IOException {
        if (kept.toString().endsWith(".xlsx")) {
            assertThat(unpacked(made)).isEqualTo(unpacked(kept));
        } else {
            assertThat(made).hasSameBinaryContentAs(kept);
        }
    }

    private static Map<String, String> unpacked(Path file) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                var content = zip.getInputStream(entry).readAllBytes();
                entries.put(entry.getName() + entry.getTimeLocal(), new String(content, StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
