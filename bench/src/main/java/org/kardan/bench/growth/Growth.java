package org.kardan.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.bench.timetable.Crowd;
import org.kardan.bench.timetable.Row;
import org.kardan.bench.timetable.Runner;
import org.kardan.bench.timetable.Tool;
import org.kardan.scheduling.published.Unreadable;

/**
 * The growth from 500 to 5,000 participants: {@code ./kardan bench growth [--seconds 60] [--workers 2]
 * [--sizes 500,5000] [--slacks 1.3,2.0] [--bound 0.05] [--out FILE]}.
 */
public final class Growth {

    private static final Map<String, String> DEFAULTS = Map.of(
            "--seconds",
            "60",
            "--workers",
            "2",
            "--sizes",
            "500,1000,2000,5000",
            "--slacks",
            "1.2,1.4,1.6,2.0",
            "--bound",
            "0.05",
            "--out",
            "docs/benchmarks/timetable-growth.md");

    private static final String HEAD = """
            # Timetable: growth

            Measured on %s: %d processors, JDK %s, load average after the runs %s. Each run in a process of \
            its own, one after the other, %s s for solving, %s workers. Every schedule was judged by the \
            independent checker. The crowds are made up from seed 1 (`Crowd`): two sides, %d slots, \
            pairs drawn at random; %.0f %% of the meetings are bound to the morning, as many to the afternoon. \
            *Slack*: seats at all tables in all slots for each meeting.

            ![breaks](%s-breaks.svg)

            ![first plan](%s-first.svg)

            """;

    private static final int MEETINGS_EACH = 6;
    private static final int SLOTS = 24;

    private final Map<String, String> options;
    private final List<Point> points = new ArrayList<>();
    private final List<String> loads = new ArrayList<>();

    private Growth(Map<String, String> options) {
        this.options = options;
    }

    public static void main(String[] args) throws IOException, InterruptedException, Unreadable {
        var options = new TreeMap<>(DEFAULTS);
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length || options.put(args[i], args[i + 1]) == null) {
                System.err.println("kardan bench growth: option " + args[i] + " is unknown or has no value. There are: "
                        + DEFAULTS.keySet());
                System.exit(2);
            }
        }
        new Growth(options).run();
    }

    private String option(String name) {
        return options.getOrDefault(name, "");
    }

    private Stream<String> words(String name) {
        return Stream.of(option(name).split(","));
    }

    private void run() throws IOException, InterruptedException, Unreadable {
        var runner = new Runner(Integer.parseInt(option("--seconds")), Integer.parseInt(option("--workers")));
        double bound = Double.parseDouble(option("--bound"));
        for (double slack : words("--slacks").mapToDouble(Double::parseDouble).toArray()) {
            for (int people : words("--sizes").mapToInt(Integer::parseInt).toArray()) {
                var crowd = new Crowd(people, MEETINGS_EACH * people, SLOTS, slack, bound, 1);
                points.add(new Point(crowd, measured(runner, crowd)));
                loads.add(load());
                System.out.print(points.getLast().line());
            }
        }
        var out = Path.of(option("--out"));
        write(out);
        System.out.println("Written: " + out);
    }

    private static Row measured(Runner runner, Crowd crowd) throws IOException, InterruptedException, Unreadable {
        var folder = Files.createTempDirectory("kardan-growth");
        var file = folder.resolve(crowd.name() + ".dzn");
        try {
            Files.writeString(file, crowd.dzn());
            return runner.run(Tool.KARDAN, file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private void write(Path out) throws IOException {
        var name = out.getFileName().toString().replaceFirst("\\.md$", "");
        var gap = new Curve("Breaks above the proven bound, % of the meetings; the bar is 1", 1, Point::gap);
        var first = new Curve(
                "Seconds to the first plan; the bar is 5",
                5,
                point -> point.row().first());
        Files.writeString(out.resolveSibling(name + "-breaks.svg"), gap.svg(points));
        Files.writeString(out.resolveSibling(name + "-first.svg"), first.svg(points));
        Files.writeString(out, text(name));
    }

    private String text(String name) throws IOException {
        return String.format(
                        Locale.ROOT,
                        HEAD,
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        String.join(", ", loads),
                        option("--seconds"),
                        option("--workers"),
                        SLOTS,
                        100 * Double.parseDouble(option("--bound")),
                        name,
                        name)
                + "| slack | participants | meetings | tables | first plan, s | process, s | breaks | proven bound |"
                + " above it, % of meetings | MB |\n" + "|--:".repeat(10) + "|\n"
                + points.stream().map(Point::line).collect(Collectors.joining())
                + "\nAgain: `./kardan bench growth`; see `--seconds`, `--sizes`, `--slacks`, `--bound`.\n";
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
