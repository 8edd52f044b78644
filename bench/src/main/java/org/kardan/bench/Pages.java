package org.kardan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Start and page times with the demonstration alliance: {@code ./kardan bench pages}. Writes
 * {@code docs/benchmarks/pages.md}. The health endpoint in the same run is the yardstick that other machines compare by.
 */
public final class Pages {

    private static final int PER_SECOND = 50;
    private static final int SECONDS = 20;
    private static final int PORT = 18790;
    private static final Pattern FIRM = Pattern.compile("href=\"(/de/firms/[0-9a-f-]{36})\"");
    private static final Pattern AGENDA = Pattern.compile("href=\"(/de/[^\"]*agenda[^\"]*)\"");

    private Pages() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var root = Path.of(arguments[0]);
        var data = Files.createTempDirectory("kardan-bench");
        try (var first = Application.start(root, PORT, data)) {
            System.out.println("First start with loading: " + first.startTime().toSeconds() + " s");
        }
        try (var warm = Application.start(root, PORT, data)) {
            var load = Load.signedIn(warm, "member-de");
            var lines = new ArrayList<String>();
            load.measure("/de/firms", PER_SECOND, SECONDS);
            var baseline = load.measure("/actuator/health", PER_SECOND, SECONDS);
            lines.add(Load.row(baseline, baseline));
            for (var page : pages(load)) {
                load.measure(page, PER_SECOND, 5);
                lines.add(Load.row(load.measure(page, PER_SECOND, SECONDS), baseline));
            }
            write(root, warm, lines);
        }
    }

    private static List<String> pages(Load load) throws IOException, InterruptedException {
        var found = new ArrayList<>(List.of("/de/firms", "/zh/firms?q=Druckguss"));
        var firm = FIRM.matcher(load.get("/de/firms"));
        if (firm.find()) {
            found.add(firm.group(1));
        }
        found.add("/de/matches");
        var agenda = AGENDA.matcher(load.get("/de/congresses") + load.get("/de/"));
        if (agenda.find()) {
            found.add(agenda.group(1));
        }
        return found;
    }

    private static void write(Path root, Application warm, List<String> lines) throws IOException {
        var text = """
                # Pages

                Measured by `./kardan bench pages` on %s: %d processors, JDK %s, demonstration alliance, signed in as a
                member, %d requests a second for %d s a page from the same machine, after warming up.

                Warm start to ready: %.1f s.

                | Page | median ms | 95th percentile ms | p95 ÷ p95 of health | failed |
                |---|--:|--:|--:|--:|
                %s
                """.formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        PER_SECOND,
                        SECONDS,
                        warm.startTime().toMillis() / 1000.0,
                        String.join("\n", lines));
        Files.writeString(root.resolve("docs/benchmarks/pages.md"), text);
        System.out.println(text);
    }
}
