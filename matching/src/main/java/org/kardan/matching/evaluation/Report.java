package org.kardan.matching.evaluation;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints results for people, and at the end for programs. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(String heading, Result result) {
        out.printf(Locale.ROOT, "%s: %d queries, pool of %d%n", heading, result.queries(), result.pool());
        for (var measure : Figures.MEASURES) {
            var interval = Interval.of(measure.of(result.figures()));
            out.printf(
                    Locale.ROOT,
                    "  %-9s %.3f  [%.3f, %.3f]%n",
                    measure.name(),
                    interval.mean(),
                    interval.low(),
                    interval.high());
        }
    }

    /** The one line that programs read: the first direction, and the others by their name. */
    void printJson(Result first, Map<String, Result> others) {
        var nested = others.entrySet().stream()
                .map(other -> ",\"" + other.getKey() + "\":{" + members(other.getValue()) + "}")
                .collect(Collectors.joining());
        out.println("{" + members(first) + nested + "}");
    }

    private static String members(Result result) {
        var measures = Figures.MEASURES.stream()
                .map(measure -> String.format(
                        Locale.ROOT,
                        "\"%s\":%.4f",
                        measure.name(),
                        Interval.of(measure.of(result.figures())).mean()))
                .collect(Collectors.joining(","));
        return measures + ",\"n\":" + result.queries() + ",\"pool\":" + result.pool();
    }
}
