package org.kardan.thesaurus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.matching.Concept;
import org.kardan.matching.Tongue;
import org.kardan.matching.Words;

/** Reads concepts from tab-separated files; errors name file and line. */
final class ThesaurusFiles {

    private static final List<String> HEADER = List.of(
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

    private ThesaurusFiles() {}

    /** One line, both as the engine and as readers need it. */
    record Line(Term term, Concept concept) {}

    static List<Line> readAll() {
        var all = new ArrayList<Line>();
        for (var facet : Facet.values()) {
            var name = "/thesaurus/" + facet.path() + ".tsv";
            var file = ThesaurusFiles.class.getResourceAsStream(name);
            if (file != null) {
                all.addAll(read(facet, name, file));
            }
        }
        return linked(all);
    }

    /** Whoever is named as related is related too. */
    static List<Line> linked(List<Line> lines) {
        var related = new TreeMap<String, Set<String>>();
        lines.forEach(line -> related.put(line.term().id(), new TreeSet<>()));
        for (var line : lines) {
            var id = line.term().id();
            for (var other : line.term().related()) {
                if (other.equals(id) || !related.containsKey(other)) {
                    throw new IllegalArgumentException("Concept '" + id + "' is related to '" + other
                            + "', which is no other concept. Maybe a spelling mistake.");
                }
                related.getOrDefault(id, Set.of()).add(other);
                related.getOrDefault(other, Set.of()).add(id);
            }
        }
        return lines.stream()
                .map(line -> new Line(
                        line.term().relatedTo(related.getOrDefault(line.term().id(), Set.of())), line.concept()))
                .toList();
    }

    static List<Line> read(Facet facet, String name, InputStream file) {
        var lines = new ArrayList<Line>();
        try (var in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var number = 0;
            for (var text = in.readLine(); text != null; text = in.readLine()) {
                number++;
                if (number == 1) {
                    checkHeader(name, text);
                } else if (!text.isBlank() && !text.startsWith("#")) {
                    lines.add(line(facet, name + " line " + number, text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static void checkHeader(String name, String text) {
        if (!Arrays.asList(text.split("\t", -1)).equals(HEADER)) {
            throw new IllegalArgumentException(
                    name + ": the first line must be " + HEADER + ". Maybe a column was moved.");
        }
    }

    private static Line line(Facet facet, String place, String text) {
        var cells = Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
        if (cells.size() != HEADER.size()) {
            throw new IllegalArgumentException(
                    place + ": " + cells.size() + " cells instead of " + HEADER.size() + ". Maybe a tab is missing.");
        }
        try {
            return new Line(term(facet, cells), concept(facet, cells));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    private static Term term(Facet facet, List<String> cells) {
        var alternatives = new EnumMap<Lang, List<String>>(Lang.class);
        for (var lang : Lang.values()) {
            alternatives.put(
                    lang, values(cells.get(3 + lang.ordinal())).stream().skip(1).toList());
        }
        return new Term(
                cells.get(0),
                facet,
                cells.get(2).isEmpty() ? null : Drive.valueOf(cells.get(2)),
                new Trilingual(first(cells.get(3)), first(cells.get(4)), first(cells.get(5))),
                alternatives,
                new Trilingual(cells.get(12), cells.get(13), cells.get(14)),
                Set.copyOf(values(cells.get(1))),
                Set.copyOf(values(cells.get(15))),
                values(cells.get(16)).stream().map(Code::parse).toList());
    }

    private static Concept concept(Facet facet, List<String> cells) {
        var words = Arrays.stream(Tongue.values())
                .collect(Collectors.toMap(
                        tongue -> tongue,
                        tongue -> new Words(
                                values(cells.get(3 + tongue.ordinal())),
                                values(cells.get(6 + tongue.ordinal())),
                                values(cells.get(9 + tongue.ordinal())))));
        return new Concept(cells.getFirst(), facet.path(), Set.copyOf(values(cells.get(1))), Map.copyOf(words));
    }

    private static String first(String cell) {
        return values(cell).stream().findFirst().orElse("");
    }

    private static List<String> values(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
