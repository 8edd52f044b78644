package org.kardan.matching.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kardan.matching.Tongue;

/**
 * Sentences with their translation, one pair a line below a header with the columns {@code de}, {@code zh} and perhaps
 * {@code en}. A line without one of the texts only adds the other to its pool.
 */
final class PairsFile {

    private final List<Map<Tongue, String>> lines = new ArrayList<>();
    private final Set<Tongue> tongues = new TreeSet<>();

    private PairsFile() {}

    static PairsFile read(Path path) {
        var rows = Rows.read(path);
        var columns = columns(rows.getFirst());
        var file = new PairsFile();
        file.tongues.addAll(columns.keySet());
        for (var row : rows.subList(1, rows.size())) {
            if (!row.cells().getFirst().startsWith("#")) {
                file.add(row, columns);
            }
        }
        return file;
    }

    private static Map<Tongue, Integer> columns(Rows.Row header) {
        var columns = new EnumMap<Tongue, Integer>(Tongue.class);
        for (var i = 0; i < header.cells().size(); i++) {
            var name = header.cells().get(i).replace("#", "").toUpperCase(Locale.ROOT);
            for (var tongue : Tongue.values()) {
                if (tongue.name().equals(name) && columns.put(tongue, i) != null) {
                    throw header.bad("column '" + name + "' stands twice.");
                }
            }
        }
        if (!columns.containsKey(Tongue.DE) || !columns.containsKey(Tongue.ZH)) {
            throw header.bad("the first line must name the columns de and zh.");
        }
        return columns;
    }

    private void add(Rows.Row row, Map<Tongue, Integer> columns) {
        var texts = new EnumMap<Tongue, String>(Tongue.class);
        columns.forEach((tongue, at) -> {
            if (!row.cell(at).isBlank()) {
                texts.put(tongue, row.cell(at));
            }
        });
        if (row.cells().size() > columns.size() + 1 || texts.isEmpty()) {
            throw row.bad(row.cells().size() + " cells, and the header names " + columns.size() + " languages.");
        }
        lines.add(texts);
    }

    boolean has(Tongue tongue) {
        return tongues.contains(tongue);
    }

    /** Texts that stand twice are one document, right for each of their translations. */
    Task task(Tongue asked, Tongue shown) {
        var queries = new LinkedHashMap<String, Map<Integer, Integer>>();
        var pool = new LinkedHashMap<String, Integer>();
        for (var line : lines) {
            var document = line.get(shown);
            if (document != null) {
                pool.putIfAbsent(document, pool.size());
            }
            var query = line.get(asked);
            if (query != null) {
                var right = queries.computeIfAbsent(query, _ -> new TreeMap<>());
                if (document != null) {
                    right.put(pool.getOrDefault(document, 0), Grading.RIGHT);
                }
            }
        }
        return new Task(
                List.copyOf(queries.keySet()), asked, List.copyOf(pool.keySet()), shown, List.copyOf(queries.values()));
    }
}
