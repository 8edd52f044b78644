package org.kardan.matching.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kardan.matching.Concept;
import org.kardan.matching.Tongue;
import org.kardan.matching.Vocabulary;
import org.kardan.matching.Words;
import org.kardan.matching.likeness.Definitions;

/** Concepts and definitions from the files {@code <facet>.tsv} of a folder, columns by the names in the first line. */
final class ThesaurusFolder {

    private final List<Concept> concepts = new ArrayList<>();
    private final Map<String, Map<Tongue, String>> definitions = new HashMap<>();

    private ThesaurusFolder() {}

    static ThesaurusFolder read(Path folder) {
        var thesaurus = new ThesaurusFolder();
        if (!Files.isDirectory(folder)) {
            throw new BadInput("There is no folder " + folder + " with the thesaurus.");
        }
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".tsv")).sorted().forEach(thesaurus::add);
        } catch (IOException e) {
            throw new BadInput(folder + " cannot be read: " + e.getMessage());
        }
        return thesaurus;
    }

    Vocabulary vocabulary() {
        try {
            return Vocabulary.of(concepts);
        } catch (IllegalArgumentException e) {
            throw new BadInput("The thesaurus cannot be used: " + e.getMessage());
        }
    }

    Definitions definitions() {
        return new Definitions(definitions);
    }

    private void add(Path file) {
        var rows = Rows.read(file);
        var header = rows.getFirst().cells();
        var facet = file.getFileName().toString().replace(".tsv", "");
        for (var row : rows.subList(1, rows.size())) {
            if (!row.cells().getFirst().startsWith("#")) {
                add(facet, new Line(row, header));
            }
        }
    }

    private record Line(Rows.Row row, List<String> header) {
        String cell(String column) {
            var at = header.indexOf(column);
            if (at < 0) {
                throw row.bad("the thesaurus has no column '" + column + "'.");
            }
            return row.cell(at);
        }

        List<String> values(String column) {
            return Arrays.stream(cell(column).split("\\|"))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }
    }

    private void add(String facet, Line line) {
        var words = new EnumMap<Tongue, Words>(Tongue.class);
        var defined = new EnumMap<Tongue, String>(Tongue.class);
        for (var tongue : Tongue.values()) {
            var code = tongue.name().toLowerCase(Locale.ROOT);
            words.put(
                    tongue, new Words(line.values(code), line.values(code + "_stems"), line.values(code + "_vetoes")));
            defined.put(tongue, line.cell("def_" + code));
        }
        definitions.put(line.cell("id"), defined);
        concepts.add(new Concept(line.cell("id"), facet, Set.copyOf(line.values("broader")), words));
    }
}
