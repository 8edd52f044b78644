package org.kardan.scheduling.published;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kardan.scheduling.Limits;

/** What the command line asked for. */
public record Request(Path file, Limits limits, int fairness, Optional<Path> json, Optional<Path> csv) {

    static final String USAGE =
            "timetable FILE [--seconds N] [--workers N] [--fairness D] [--seed S] [--steps N] [--json OUT] [--csv OUT]";

    private static final Map<String, String> DEFAULTS = Map.of(
            "--seconds",
            "60",
            "--workers",
            "2",
            "--fairness",
            "-1",
            "--seed",
            "1",
            "--steps",
            "0",
            "--json",
            "",
            "--csv",
            "");

    public static Request of(String[] args) throws Unreadable {
        var options = new TreeMap<>(DEFAULTS);
        String file = "";
        for (int i = 0; i < args.length; i++) {
            if (options.containsKey(args[i])) {
                if (i + 1 == args.length) {
                    throw new Unreadable(args[i] + " needs a value; usage: " + USAGE);
                }
                options.put(args[i], args[++i]);
            } else if (args[i].startsWith("--") || !file.isEmpty()) {
                throw new Unreadable("unknown argument " + args[i] + "; usage: " + USAGE);
            } else {
                file = args[i];
            }
        }
        if (file.isEmpty()) {
            throw new Unreadable("no file given; usage: " + USAGE);
        }
        var limits = new Limits(
                Duration.ofSeconds(number(options, "--seconds", 1, 1_000_000)),
                number(options, "--steps", 0, Long.MAX_VALUE),
                (int) number(options, "--workers", 1, 256),
                number(options, "--seed", 0, Long.MAX_VALUE));
        int fairness = (int) number(options, "--fairness", -1, 1_000);
        return new Request(Path.of(file), limits, fairness, path(options, "--json"), path(options, "--csv"));
    }

    private static long number(Map<String, String> options, String key, long lowest, long highest) throws Unreadable {
        var text = options.getOrDefault(key, "");
        try {
            long number = Long.parseLong(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Told below, as a number out of range is.
        }
        throw new Unreadable(key + " " + text + " is not a whole number from " + lowest + " to " + highest);
    }

    private static Optional<Path> path(Map<String, String> options, String key) {
        return Optional.ofNullable(options.get(key))
                .filter(text -> !text.isEmpty())
                .map(Path::of);
    }
}
