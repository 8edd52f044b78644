package org.kardan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list of 100,000 firms through the pages that managers use, into the running demonstration: {@code ./kardan bench
 * import [ROWS]}. Writes {@code docs/benchmarks/import.md}.
 */
public final class Import {

    private static final int PORT = 18791;
    private static final long PATIENCE = 900_000;
    private static final Pattern STATE = Pattern.compile("data-import-state=\"([A-Z]+)\"");

    private Import() {}

    /** What one step took. */
    private record Step(String name, double seconds) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var root = Path.of(arguments[0]);
        var rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        var data = Files.createTempDirectory("kardan-bench");
        var file = Files.createTempFile("kardan-list", ".csv");
        BigList.write(file, rows);
        try (var application = Application.start(root, PORT, data)) {
            var manager = Load.signedIn(application, "manager-cn");
            // The demonstration's own work is over.
            Thread.sleep(15_000);
            var idle = application.memory();
            var steps = new ArrayList<Step>();
            var import_ = bring(manager, file, steps);
            var found = manager.get(import_);
            write(root, file, rows, steps, idle, application.memory(), counted(found));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String bring(Load manager, Path file, List<Step> steps) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var columns = manager.upload("/zh/imports", file, "list", "Bench");
        steps.add(new Step("upload, encoding and columns recognised", seconds(begun)));
        var address = columns.replaceAll("/columns$", "");
        begun = System.nanoTime();
        manager.submit(columns, address + "/columns");
        await(manager, address, "CHECKED");
        steps.add(new Step("read and check every row (dry run)", seconds(begun)));
        begun = System.nanoTime();
        manager.submit(address, address + "/run");
        await(manager, address, "DONE");
        steps.add(new Step("import", seconds(begun)));
        return address;
    }

    private static void await(Load manager, String address, String wanted) throws IOException, InterruptedException {
        var end = System.currentTimeMillis() + PATIENCE;
        for (var state = ""; !state.equals(wanted); Thread.sleep(1_000)) {
            var found = STATE.matcher(manager.get(address));
            state = found.find() ? found.group(1) : "";
            if (state.equals("BROKEN") || System.currentTimeMillis() > end) {
                throw new IOException("The import is " + state + ", not " + wanted);
            }
        }
    }

    private static String counted(String page) {
        var applied = Pattern.compile("data-applied=\"(\\d+)\"").matcher(page);
        return applied.find() ? applied.group(1) : "0";
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void write(
            Path root, Path file, int rows, List<Step> steps, Memory idle, Memory peak, String applied)
            throws IOException {
        var table = new StringBuilder();
        steps.forEach(step -> table.append("| %s | %.1f |%n".formatted(step.name(), step.seconds())));
        var total = steps.stream().mapToDouble(Step::seconds).sum();
        var text = """
                # Import

                Measured by `./kardan bench import %d` on %s: %d processors shared with other work (load average %s),
                JDK %s, `-Xmx1g`, embedded PostgreSQL, the demonstration alliance loaded beside. The list is a GB18030
                CSV of %d firms and %.1f MB with names, identifiers, place, capabilities, network, an offer and a
                request each; it goes the way of a manager in the browser. Firms applied: %s.

                | Step | seconds |
                |---|--:|
                %s| **all** | **%.1f** |

                Memory: the application held at most %d MB (%d MB before); PostgreSQL's processes %d MB at the
                end, pages shared among them counted once.
                """.formatted(
                        rows,
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Memory.loadAverage(),
                        Runtime.version(),
                        rows,
                        Files.size(file) / 1e6,
                        applied,
                        table,
                        total,
                        peak.application(),
                        idle.application(),
                        peak.database());
        Files.writeString(root.resolve("docs/benchmarks/import.md"), text);
        System.out.println(text);
    }
}
