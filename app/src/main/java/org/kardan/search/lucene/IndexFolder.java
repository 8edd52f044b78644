package org.kardan.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The folder of all generations, named {@code v<format>-<number>}. What cannot be used is deleted. */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String PREFIX = "v" + Field.FORMAT + "-";

    private final Path folder;
    private final Analysis analysis;

    IndexFolder(Path folder, Analysis analysis) {
        this.folder = folder;
        this.analysis = analysis;
    }

    /** The newest complete generation, or an empty one that is not complete. */
    Generation open() throws IOException {
        Files.createDirectories(folder);
        Generation opened = null;
        for (var candidate : newestFirst()) {
            if (opened == null && isOurs(candidate) && Generation.isComplete(candidate)) {
                opened = tryOpening(candidate);
            }
            if (opened == null || !opened.folder().equals(candidate)) {
                delete(candidate);
            }
        }
        return opened == null ? create() : opened;
    }

    Generation create() throws IOException {
        var newest = newestFirst().stream()
                .filter(IndexFolder::isOurs)
                .mapToLong(IndexFolder::number)
                .max()
                .orElse(0);
        return new Generation(Files.createDirectory(folder.resolve(PREFIX + (newest + 1))), analysis);
    }

    void delete(Path generation) throws IOException {
        FileSystemUtils.deleteRecursively(generation);
    }

    private @org.jspecify.annotations.Nullable Generation tryOpening(Path candidate) throws IOException {
        try {
            return new Generation(candidate, analysis);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | IndexNotFoundException
                | java.nio.file.NoSuchFileException e) {
            LOG.warn("Search index in {} cannot be used and will be rebuilt: {}", candidate, e.getMessage());
            return null;
        }
    }

    private List<Path> newestFirst() throws IOException {
        try (var folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted(Comparator.comparingLong(IndexFolder::number).reversed())
                    .toList();
        }
    }

    private static boolean isOurs(Path generation) {
        return generation.getFileName().toString().startsWith(PREFIX);
    }

    private static long number(Path generation) {
        var name = generation.getFileName().toString();
        var digits = name.substring(name.lastIndexOf('-') + 1);
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }
}
