package org.kardan.matching.trade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.matching.Tongue;
import org.kardan.matching.trade.TradeFiles.Row;

/** Counts what the shipped concepts hold, as a page of the documentation. */
record ThesaurusStatistics(List<Row> rows) {

    private static final Map<String, ToIntFunction<Row>> COLUMNS = columns();

    private static Map<String, ToIntFunction<Row>> columns() {
        var columns = new LinkedHashMap<String, ToIntFunction<Row>>();
        columns.put("Concepts", _ -> 1);
        columns.put("German terms", row -> row.labels(Tongue.DE).size());
        columns.put("Chinese terms", row -> row.labels(Tongue.ZH).size());
        columns.put("English terms", row -> row.labels(Tongue.EN).size());
        columns.put("Stems", row -> count(row, "de_stems", "zh_stems", "en_stems"));
        columns.put("Vetoes", row -> count(row, "de_vetoes", "zh_vetoes", "en_vetoes"));
        columns.put("Defined in three languages", row -> isDefined(row) ? 1 : 0);
        columns.put("With a broader one", row -> row.cell("broader").isEmpty() ? 0 : 1);
        columns.put("Links to related ones", row -> count(row, "related"));
        columns.put("With codes", row -> row.cell("close").isEmpty() ? 0 : 1);
        return columns;
    }

    private static int count(Row row, String... cells) {
        return Stream.of(cells).mapToInt(cell -> row.values(cell).size()).sum();
    }

    private static boolean isDefined(Row row) {
        return Stream.of(Tongue.values())
                .noneMatch(tongue -> row.definition(tongue).isEmpty());
    }

    String page() {
        return """
                # Thesaurus in numbers

                Written by `ThesaurusStatisticsTest` from the files of the thesaurus; not to be edited.

                """
                + table("Facet", COLUMNS, TradeFiles.FACETS, Row::facet, true)
                + "\nSteps to the most general concept:\n\n"
                + counts("Steps", row -> String.valueOf(depth(row)), _ -> true)
                + "\nClasses of the drivetrain (enum `Drive`):\n\n"
                + counts(
                        "Class",
                        row -> row.cell("class"),
                        row -> !row.cell("class").isEmpty())
                + "\nCodes by classification and edition:\n\n"
                + codes();
    }

    private String table(
            String corner,
            Map<String, ToIntFunction<Row>> columns,
            List<String> lines,
            Function<Row, String> lineOf,
            boolean total) {
        var text = new StringBuilder("| " + corner + " | " + String.join(" | ", columns.keySet()) + " |\n");
        text.append("|---").append("|--:".repeat(columns.size())).append("|\n");
        lines.forEach(
                line -> text.append(line(line, columns, row -> lineOf.apply(row).equals(line))));
        return text.append(total ? line("all", columns, _ -> true) : "").toString();
    }

    private String line(String name, Map<String, ToIntFunction<Row>> columns, Predicate<Row> wanted) {
        return columns.values().stream()
                .map(column -> String.valueOf(
                        rows.stream().filter(wanted).mapToInt(column).sum()))
                .collect(Collectors.joining(" | ", "| " + name + " | ", " |\n"));
    }

    private String counts(String corner, Function<Row, String> lineOf, Predicate<Row> wanted) {
        var lines = rows.stream().filter(wanted).map(lineOf).distinct().sorted().toList();
        return table(corner, Map.of("Concepts", _ -> 1), lines, lineOf, false);
    }

    private String codes() {
        var counts = rows.stream()
                .flatMap(row -> row.values("close").stream())
                .collect(Collectors.groupingBy(
                        code -> code.substring(0, code.indexOf(':')), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> "| " + entry.getKey() + " | " + entry.getValue() + " |\n")
                .collect(Collectors.joining("", "| Edition | Codes |\n|---|--:|\n", ""));
    }

    private static int depth(Row row) {
        return TradeFiles.vocabulary().above(row.id()).values().stream()
                .max(Integer::compare)
                .orElse(0);
    }
}
