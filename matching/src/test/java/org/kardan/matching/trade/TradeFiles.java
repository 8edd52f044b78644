package org.kardan.matching.trade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.matching.Annotator;
import org.kardan.matching.Concept;
import org.kardan.matching.Span;
import org.kardan.matching.Tongue;
import org.kardan.matching.Vocabulary;
import org.kardan.matching.Words;

/** The concepts that the product ships, read from its files. */
final class TradeFiles {

    static final List<String> FACETS =
            List.of("product", "process", "material", "application", "service", "standard", "intent");
    static final List<String> HEADER = List.of(
            "id",
            "broader",
            "class",
            "de",
            "zh",
            "en",
            "de_stems",
            "zh_stems",
            "en_stems",
            "de_vetoes",
            "zh_vetoes",
            "en_vetoes",
            "def_de",
            "def_zh",
            "def_en",
            "related",
            "close");
    private static final Path FOLDER = Path.of("../app/src/main/resources/thesaurus");
    private static final List<Row> ROWS =
            FACETS.stream().flatMap(TradeFiles::read).toList();
    private static final Vocabulary VOCABULARY =
            Vocabulary.of(ROWS.stream().map(Row::concept).toList());
    private static final Annotator ANNOTATOR = new Annotator(VOCABULARY);

    private TradeFiles() {}

    /** One line of a file, cells by the name of their column. */
    record Row(String facet, Map<String, String> cells) {

        String id() {
            return cell("id");
        }

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        List<String> values(String column) {
            return Arrays.stream(cell(column).split("\\|"))
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .toList();
        }

        List<String> labels(Tongue tongue) {
            return values(code(tongue));
        }

        String definition(Tongue tongue) {
            return cell("def_" + code(tongue));
        }

        private Concept concept() {
            var words = new EnumMap<Tongue, Words>(Tongue.class);
            for (var tongue : Tongue.values()) {
                var code = code(tongue);
                words.put(tongue, new Words(values(code), values(code + "_stems"), values(code + "_vetoes")));
            }
            return new Concept(id(), facet, Set.copyOf(values("broader")), words);
        }
    }

    static String code(Tongue tongue) {
        return tongue.name().toLowerCase(Locale.ROOT);
    }

    static List<Row> rows() {
        return ROWS;
    }

    static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    static Annotator annotator() {
        return ANNOTATOR;
    }

    static Set<String> concepts(String text, Tongue tongue) {
        return ANNOTATOR.annotate(text, tongue).spans().stream()
                .map(Span::concept)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> lines(String facet) {
        try {
            return Files.readAllLines(FOLDER.resolve(facet + ".tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Row> read(String facet) {
        return lines(facet).stream()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> row(facet, line));
    }

    private static Row row(String facet, String line) {
        var values = line.split("\t", -1);
        if (values.length != HEADER.size()) {
            throw new IllegalArgumentException(facet + ": " + values.length + " cells in: " + line);
        }
        var cells = new TreeMap<String, String>();
        for (var i = 0; i < values.length; i++) {
            cells.put(HEADER.get(i), values[i]);
        }
        return new Row(facet, cells);
    }
}
