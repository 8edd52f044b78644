package org.kardan.matching.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kardan.matching.Tongue;

/**
 * Requests with graded judgements, and the profiles they judge; two files without header: {@code id, text, judgements}
 * and {@code id, text}. A judgement is {@code profile:grade}, several are separated by blanks.
 */
final class ProfileFiles {

    private static final int HIGHEST = 9;

    private ProfileFiles() {}

    static Task read(Path requests, Path profiles) {
        var documents = texts(Rows.read(profiles), 2);
        var places = places(documents);
        var rows = Rows.read(requests);
        var queries = texts(rows, 3);
        var grades = new ArrayList<Map<Integer, Integer>>();
        queries.forEach((_, row) -> grades.add(grades(row, places, profiles)));
        return new Task(only(queries), Tongue.DE, only(documents), Tongue.ZH, grades);
    }

    private static Map<String, Rows.Row> texts(List<Rows.Row> rows, int most) {
        var texts = new LinkedHashMap<String, Rows.Row>();
        for (var row : rows) {
            if (row.cells().getFirst().startsWith("#")) {
                continue;
            }
            if (row.cells().size() < 2 || row.cells().size() > most) {
                throw row.bad(row.cells().size() + " cells instead of " + most + ". Maybe a tab is missing.");
            }
            if (row.cell(0).isBlank() || row.cell(1).isBlank()) {
                throw row.bad("the " + (row.cell(0).isBlank() ? "id" : "text") + " is missing.");
            }
            var first = texts.putIfAbsent(row.cell(0), row);
            if (first != null) {
                throw row.bad("'" + row.cell(0) + "' stands already in line " + first.number() + ".");
            }
        }
        return texts;
    }

    private static Map<String, Integer> places(Map<String, Rows.Row> documents) {
        var places = new TreeMap<String, Integer>();
        documents.keySet().forEach(id -> places.put(id, places.size()));
        return places;
    }

    private static List<String> only(Map<String, Rows.Row> rows) {
        return rows.values().stream().map(row -> row.cell(1)).toList();
    }

    private static Map<Integer, Integer> grades(Rows.Row row, Map<String, Integer> places, Path profiles) {
        var grades = new TreeMap<Integer, Integer>();
        for (var judgement : row.cell(2).split("\\s+")) {
            if (judgement.isEmpty()) {
                continue;
            }
            var colon = judgement.lastIndexOf(':');
            var id = colon < 0 ? judgement : judgement.substring(0, colon);
            var place = places.get(id);
            if (place == null) {
                throw row.bad("'" + id + "' is judged, but is no id of " + profiles + ".");
            }
            if (grades.put(place, grade(row, judgement, judgement.substring(colon + 1))) != null) {
                throw row.bad("'" + id + "' is judged twice.");
            }
        }
        return grades;
    }

    private static int grade(Rows.Row row, String judgement, String grade) {
        if (judgement.contains(":") && grade.matches("\\d") && Integer.parseInt(grade) <= HIGHEST) {
            return Integer.parseInt(grade);
        }
        throw row.bad("'" + judgement + "' is no judgement such as p012:2.");
    }
}
