package org.kardan.scheduling.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Stop;

/** Solves every data file of a folder and prints a line of a table for each: {@code Bench FOLDER SECONDS WORKERS}. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws IOException, Unreadable {
        var limits = new Limits(Duration.ofSeconds(Long.parseLong(args[1])), 0, Integer.parseInt(args[2]), 1);
        System.out.println("| instance | status | breaks | bound | seconds | first schedule after |");
        System.out.println("|---|---|--:|--:|--:|--:|");
        try (var files = Files.list(Path.of(args[0]))) {
            for (var file : files.filter(one -> one.toString().endsWith(".dzn"))
                    .sorted()
                    .toList()) {
                var instance = DznReader.read(Files.readString(file));
                var outcome = new Solving(instance, limits, _ -> {}, new Stop()).run();
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %d | %d | %.1f | %.2f |%n",
                        file.getFileName().toString().replaceFirst("\\..*", ""),
                        outcome.status(),
                        outcome.breaks(),
                        outcome.bound(),
                        outcome.seconds(),
                        outcome.firstSolutionSeconds());
            }
        }
    }
}
