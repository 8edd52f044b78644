package org.kardan.register.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which column of a list means what, by position; columns without a meaning are left out of the import. */
public record Mapping(Map<Integer, Column> columns) {

    public Mapping {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    }

    /** Each header gets the column that it usually means; a column is given once only, to the first. */
    public static Mapping suggest(List<String> header) {
        var taken = EnumSet.noneOf(Column.class);
        var columns = new TreeMap<Integer, Column>();
        for (var i = 0; i < header.size(); i++) {
            var place = i;
            Headers.find(header.get(i)).filter(taken::add).ifPresent(column -> columns.put(place, column));
        }
        return new Mapping(columns);
    }

    /** What lists with the same headers have in common; the order counts, because a mapping goes by position. */
    public static String memoryKey(List<String> header) {
        return header.stream().map(Headers::folded).collect(Collectors.joining("|"));
    }

    /** As a list of one column or nothing per header, as forms send it. */
    public static Mapping of(List<String> choices) {
        var columns = new TreeMap<Integer, Column>();
        for (var i = 0; i < choices.size(); i++) {
            if (!choices.get(i).isEmpty()) {
                columns.put(i, Column.valueOf(choices.get(i)));
            }
        }
        return new Mapping(columns);
    }

    public Optional<Column> at(int place) {
        return Optional.ofNullable(columns.get(place));
    }

    /** Columns that were chosen more than once. */
    public List<Column> doubled() {
        var seen = EnumSet.noneOf(Column.class);
        return columns.values().stream()
                .filter(column -> !seen.add(column))
                .distinct()
                .toList();
    }

    public boolean hasName() {
        return columns.containsValue(Column.NAME_DE)
                || columns.containsValue(Column.NAME_ZH)
                || columns.containsValue(Column.NAME_EN);
    }

    /** The cells of a row by their meaning; missing cells are empty. */
    public Map<Column, String> read(List<String> cells) {
        var values = new EnumMap<Column, String>(Column.class);
        columns.forEach((place, column) -> values.put(column, place < cells.size() ? cells.get(place) : ""));
        return values;
    }

    /** Written as {@code 0=NAME_DE,3=CITY}. */
    public String written() {
        return columns.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    public static Mapping parse(String written) {
        var columns = new TreeMap<Integer, Column>();
        for (var part : written.isEmpty() ? new ArrayList<String>() : List.of(written.split(","))) {
            var sides = part.split("=", 2);
            columns.put(Integer.parseInt(sides[0]), Column.valueOf(sides[1]));
        }
        return new Mapping(columns);
    }
}
