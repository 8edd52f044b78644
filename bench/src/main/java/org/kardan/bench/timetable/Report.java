package org.kardan.bench.timetable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The measurements as a page of the documentation. */
final class Report {

    private final Settings settings;
    private final List<String> leftOut = new ArrayList<>();
    private final Map<String, List<Row>> originals = new LinkedHashMap<>();
    private final Map<Crowd, List<Row>> crowds = new LinkedHashMap<>();
    private String congress = "";

    Report(Settings settings) {
        this.settings = settings;
    }

    void leftOut(Tool tool, String reason) {
        leftOut.add(tool.title() + ": " + reason);
    }

    void add(Row row) {
        originals.computeIfAbsent(row.instance(), _ -> new ArrayList<>()).add(row);
    }

    void add(Crowd crowd, Row row) {
        crowds.computeIfAbsent(crowd, _ -> new ArrayList<>()).add(row);
    }

    void congress(String line) {
        congress = line;
    }

    void write() throws IOException {
        Files.writeString(settings.out(), text());
    }

    private String text() throws IOException {
        var text = new StringBuilder("# Timetable: side by side\n\n").append(machine());
        leftOut.forEach(reason -> text.append("Left out: ").append(reason).append(".\n\n"));
        if (!originals.isEmpty()) {
            text.append("## The published instances\n\nEach cell: breaks / proven bound / seconds of the process.")
                    .append(" Bold: proven by the tool itself.\n\n")
                    .append(table());
        }
        if (!crowds.isEmpty()) {
            text.append("\n## Large\n\nMade up from seed 1 (`Crowd`): two sides, 24 slots; *slack*: seats of all")
                    .append(" tables in all slots for each meeting; *bound*: share bound to one half of the day.\n\n")
                    .append(curve());
        }
        if (!congress.isEmpty()) {
            text.append("\n## Congress\n\n300 participants, 1,200 wishes, 16 slots, 25 tables, 30 interpreters")
                    .append(" (`CongressCase`, seed 1), Kardan: ")
                    .append(congress)
                    .append(".\n");
        }
        return text.append("\nAgain: `./kardan bench timetable`; see `--only`, `--tools`, `--seconds`.\n")
                .toString();
    }

    private String machine() throws IOException {
        return String.format(
                Locale.ROOT,
                "Measured on %s: %s, %d processors, JDK %s, load average %s at the end. Each run in a process of its"
                        + " own, one after the other, %d s for solving, %d workers, default settings otherwise."
                        + " Every schedule was judged by the independent checker.%n%n",
                LocalDate.now(),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0],
                settings.seconds(),
                settings.workers());
    }

    static String processor() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*: ", ""))
                    .findFirst()
                    .orElse("unknown processor");
        }
    }

    private String table() {
        var tools = originals.values().iterator().next().stream().map(Row::tool).toList();
        var text = new StringBuilder("| instance |");
        tools.forEach(tool -> text.append(' ').append(tool.title()).append(" |"));
        text.append("\n|---|").append("--:|".repeat(tools.size())).append('\n');
        originals.forEach((name, rows) -> text.append(line(name, rows)));
        text.append("| **sum of seconds; proven** |");
        for (var tool : tools) {
            var mine = originals.values().stream()
                    .flatMap(List::stream)
                    .filter(row -> row.tool() == tool)
                    .toList();
            text.append(String.format(
                    Locale.ROOT,
                    " %.1f; %d of %d |",
                    mine.stream().mapToDouble(Row::seconds).sum(),
                    mine.stream().filter(Row::proven).count(),
                    mine.size()));
        }
        return text.append('\n').toString();
    }

    private static String line(String name, List<Row> rows) {
        return rows.stream().map(Row::shown).collect(Collectors.joining(" | ", "| " + name + " | ", " |\n"));
    }

    private String curve() {
        var text = new StringBuilder("| participants | meetings | tables | slack | bound | tool | first schedule |")
                .append(" seconds | breaks | proven bound | above it, % of meetings | MB |\n|")
                .append("--:|".repeat(5))
                .append("---|")
                .append("--:|".repeat(6))
                .append('\n');
        crowds.forEach((crowd, rows) -> rows.forEach(row -> text.append(line(crowd, row))));
        return text.toString();
    }

    private static String line(Crowd crowd, Row row) {
        boolean found = row.breaks() >= 0;
        return String.format(
                Locale.ROOT,
                "| %d | %d | %d | %.1f | 2 × %.0f %% | %s | %s | %.1f | %s | %d | %s | %s |%n",
                crowd.participants(),
                crowd.meetings(),
                crowd.tables(),
                crowd.slack(),
                100 * crowd.bound(),
                row.tool().title(),
                row.first() > 0 ? String.format(Locale.ROOT, "%.1f", row.first()) : "",
                row.seconds(),
                found ? Integer.toString(row.breaks()) : row.status(),
                row.bound(),
                found
                        ? String.format(Locale.ROOT, "%.2f", 100.0 * (row.breaks() - row.bound()) / crowd.meetings())
                        : "",
                row.memory() > 0 ? Integer.toString(row.memory()) : "");
    }
}
