package org.kardan.bench.timetable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.kardan.scheduling.judging.Judge;
import org.kardan.scheduling.judging.Schedule;
import org.kardan.scheduling.published.DznReader;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.published.Unreadable;

/** Starts a process for each run, stops it when it does not end by itself, and judges what it says. */
public final class Runner {

    /** What reading, building a model and writing may take beyond the time for solving. */
    private static final int GRACE = 60;

    private final int seconds;
    private final int workers;

    public Runner(int seconds, int workers) {
        this.seconds = seconds;
        this.workers = workers;
    }

    public Row run(Tool tool, Path file) throws IOException, InterruptedException, Unreadable {
        var folder = Files.createTempDirectory("kardan-bench");
        var log = folder.resolve("log");
        var result = folder.resolve("result");
        long begun = System.nanoTime();
        var process = new ProcessBuilder(command(tool, file, result))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(seconds + GRACE, TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        double took = (System.nanoTime() - begun) / 1e9;
        var name = file.getFileName().toString().replaceFirst("\\..*", "");
        try {
            if (!ended || process.exitValue() != 0 || !Files.exists(result)) {
                return new Row(tool, name, "FAILED" + (ended ? "" : " (too late)"), -1, 0, 0, took, 0);
            }
            return judged(tool, name, DznReader.read(Files.readString(file)), result, Files.readString(log), took);
        } finally {
            Files.deleteIfExists(result);
            Files.delete(log);
            Files.delete(folder);
        }
    }

    private List<String> command(Tool tool, Path file, Path result) {
        if (tool.peer().isEmpty()) {
            return List.of(
                    "./kardan",
                    "timetable",
                    file.toString(),
                    "--seconds",
                    "" + seconds,
                    "--workers",
                    "" + workers,
                    "--csv",
                    result.toString());
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                PeerProcess.class.getName(),
                tool.name(),
                file.toString(),
                "" + seconds,
                "" + workers,
                result.toString());
    }

    private static Row judged(Tool tool, String name, Instance instance, Path result, String log, double took)
            throws IOException {
        var answer = tool.peer().isPresent() ? Answer.read(result) : ours(result, log);
        double first = number(log, "firstSolutionSeconds");
        int memory = (int) number(log, "peakRssMb");
        if (answer.slots().isEmpty()) {
            return new Row(tool, name, answer.claim(), -1, answer.bound(), first, took, memory);
        }
        var schedule = new Schedule(answer.slots());
        int breaks = Judge.breaksOf(instance, schedule);
        boolean valid = Judge.verdictsOn(instance, schedule).isEmpty() && answer.bound() <= breaks;
        int bound = answer.claim().equals("OPTIMAL") ? breaks : answer.bound();
        return new Row(tool, name, valid ? answer.claim() : "WRONG", breaks, bound, first, took, memory);
    }

    private static Answer ours(Path csv, String log) throws IOException {
        var slots = Files.readAllLines(csv).stream()
                .skip(1)
                .map(line -> Integer.valueOf(line.split(",")[3]))
                .toList();
        var status = Pattern.compile("\"status\":\"([A-Z]+)\"").matcher(log);
        return new Answer(status.find() ? status.group(1) : "UNKNOWN", (int) number(log, "bound"), slots);
    }

    private static double number(String log, String key) {
        var found = Pattern.compile("\"" + key + "\":([0-9.]+)").matcher(log);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }
}
