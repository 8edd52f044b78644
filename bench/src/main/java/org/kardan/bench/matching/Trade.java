package org.kardan.bench.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kardan.matching.Concept;
import org.kardan.matching.Tongue;
import org.kardan.matching.Vocabulary;
import org.kardan.matching.Words;

/** The thesaurus that the product ships, and texts that speak of it. */
record Trade(Vocabulary vocabulary, List<Concept> concepts) {

    static Trade of(Path home) throws IOException {
        var concepts = new ArrayList<Concept>();
        try (var files = Files.list(home.resolve("app/src/main/resources/thesaurus"))) {
            for (var file : files.sorted().toList()) {
                read(file, concepts);
            }
        }
        return new Trade(Vocabulary.of(concepts), concepts);
    }

    private static void read(Path file, List<Concept> concepts) throws IOException {
        var lines = Files.readAllLines(file);
        var columns = List.of(lines.getFirst().split("\t", -1));
        for (var line : lines.subList(1, lines.size())) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var facet = file.getFileName().toString().replace(".tsv", "");
                concepts.add(concept(facet, columns, line.split("\t", -1)));
            }
        }
    }

    private static Concept concept(String facet, List<String> columns, String[] cells) {
        var words = new EnumMap<Tongue, Words>(Tongue.class);
        for (var tongue : Tongue.values()) {
            var code = tongue.name().toLowerCase(Locale.ROOT);
            words.put(
                    tongue,
                    new Words(
                            values(cells[columns.indexOf(code)]),
                            values(cells[columns.indexOf(code + "_stems")]),
                            values(cells[columns.indexOf(code + "_vetoes")])));
        }
        return new Concept(cells[0], facet, Set.copyOf(values(cells[columns.indexOf("broader")])), Map.copyOf(words));
    }

    private static List<String> values(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
