package org.kardan.bench.timetable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What to measure.
 *
 * @param only instances whose name contains one of these; "congress" and "crowd" are the made-up ones; empty: all
 * @param out where the report goes
 */
record Settings(List<Tool> tools, int seconds, int workers, List<String> only, Path folder, Path out) {

    private static final Map<String, String> DEFAULTS = Map.of(
            "--tools",
            "kardan,cpsat,choco,timefold,gecode",
            "--seconds",
            "60",
            "--workers",
            "2",
            "--only",
            "",
            "--folder",
            "../shared/data/scheduling/original",
            "--out",
            "docs/benchmarks/timetable.md");

    static Settings of(String[] args) {
        var options = new TreeMap<>(DEFAULTS);
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length || options.put(args[i], args[i + 1]) == null) {
                throw new IllegalArgumentException(
                        "Option " + args[i] + " is unknown or has no value. There are: " + DEFAULTS.keySet());
            }
        }
        return new Settings(
                words(options, "--tools").stream()
                        .map(name -> Tool.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList(),
                Integer.parseInt(options.getOrDefault("--seconds", "")),
                Integer.parseInt(options.getOrDefault("--workers", "")),
                words(options, "--only"),
                Path.of(options.getOrDefault("--folder", "")),
                Path.of(options.getOrDefault("--out", "")));
    }

    private static List<String> words(Map<String, String> options, String key) {
        return Arrays.stream(options.getOrDefault(key, "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean wants(String name) {
        return only.isEmpty() || only.stream().anyMatch(name::contains);
    }
}
