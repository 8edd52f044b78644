package org.kardan.bench.timetable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kardan.scheduling.published.Unreadable;

/**
 * All tools on all instances, one after the other: {@code ./kardan bench timetable [--tools kardan,cpsat]
 * [--seconds 60] [--workers 2] [--only forum-14,crowd] [--folder FOLDER] [--out FILE]}.
 */
public final class SideBySide {

    private static final long SEED = 1;

    /** Growth at moderate slack, then the largest with scarcer and with plenty of tables. */
    private static final List<Crowd> CROWDS = List.of(
            new Crowd(500, 3_000, 24, 1.6, 0.05, SEED),
            new Crowd(1_000, 6_000, 24, 1.6, 0.05, SEED),
            new Crowd(2_000, 12_000, 24, 1.6, 0.05, SEED),
            new Crowd(5_000, 30_000, 24, 1.6, 0.05, SEED),
            new Crowd(5_000, 30_000, 24, 1.2, 0.05, SEED),
            new Crowd(5_000, 30_000, 24, 2.0, 0, SEED));

    private final Settings settings;
    private final Runner runner;

    private SideBySide(Settings settings) {
        this.settings = settings;
        runner = new Runner(settings.seconds(), settings.workers());
    }

    public static void main(String[] args) throws IOException, InterruptedException, Unreadable {
        try {
            new SideBySide(Settings.of(args)).run();
        } catch (IllegalArgumentException bad) {
            System.err.println("kardan bench timetable: " + bad.getMessage());
            System.exit(2);
        }
    }

    private void run() throws IOException, InterruptedException, Unreadable {
        var report = new Report(settings);
        var tools = new ArrayList<Tool>();
        for (var tool : settings.tools()) {
            tool.missing().ifPresent(reason -> System.out.println(tool.title() + " is left out: " + reason));
            tool.missing().ifPresentOrElse(reason -> report.leftOut(tool, reason), () -> tools.add(tool));
        }
        for (var file : originals()) {
            for (var tool : tools) {
                report.add(told(runner.run(tool, file)));
            }
        }
        crowds(report, tools);
        if (settings.wants("congress")) {
            report.congress(congress());
        }
        report.write();
        System.out.println("Written: " + settings.out());
    }

    private List<Path> originals() throws IOException {
        if (!Files.isDirectory(settings.folder())) {
            System.out.println("The originals are left out: there is no folder " + settings.folder());
            return List.of();
        }
        try (var files = Files.list(settings.folder())) {
            return files.filter(file -> file.toString().endsWith(".dzn"))
                    .filter(file -> settings.wants(file.getFileName().toString().replaceFirst("\\..*", "")))
                    .sorted()
                    .toList();
        }
    }

    /** Only Kardan, beyond the first: the peers' models of more would not fit into memory. */
    private void crowds(Report report, List<Tool> tools) throws IOException, InterruptedException, Unreadable {
        for (var crowd : CROWDS) {
            if (settings.wants(crowd.name())) {
                var file = Files.writeString(
                        Files.createTempDirectory("kardan-crowd").resolve(crowd.name() + ".dzn"), crowd.dzn());
                for (var tool : tools) {
                    if (tool == Tool.KARDAN || crowd == CROWDS.getFirst()) {
                        report.add(crowd, told(runner.run(tool, file)));
                    }
                }
                Files.delete(file);
                Files.delete(file.getParent());
            }
        }
    }

    private String congress() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CongressCase.class.getName(),
                        "" + Math.min(30, settings.seconds()),
                        "" + settings.workers())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        System.out.println("congress: " + line);
        return line;
    }

    private static Row told(Row row) {
        System.out.println(row.instance() + "  " + row.tool() + "  " + row.shown());
        return row;
    }
}
