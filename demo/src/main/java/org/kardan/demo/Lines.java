package org.kardan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads phrase files: comments start with a hash, sections with a bracket. */
final class Lines {

    private Lines() {}

    static List<String> of(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("No phrases in " + file + ". Maybe started outside demo/.", e);
        }
    }

    static Map<String, List<String>> sections(Path file) {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> open = new ArrayList<>();
        for (var line : of(file)) {
            if (line.startsWith("[")) {
                open = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), open);
            } else {
                open.add(line);
            }
        }
        return sections;
    }
}
