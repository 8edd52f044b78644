package org.kardan.matching.evaluation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param kind {@code pairs} or {@code profiles}
 * @param lexicons folder with word lists, if any
 */
record Options(String kind, List<Path> files, Path thesaurus, Optional<Path> lexicons) {

    static final String USAGE = """
            Usage: kardan match-eval pairs FILE [options]
                   kardan match-eval profiles QUERIES DOCUMENTS [options]

              FILE       tab-separated with a header naming de, zh and perhaps en; a line without de or zh adds a
                         distractor to the other pool
              QUERIES    id, German text, judgements such as "p012:2 p044:1"; no header
              DOCUMENTS  id, Chinese text; no header

              --lexicons FOLDER   word lists (.u8, .tsv, also .gz); default: KARDAN_LEXICONS, else ./lexicons if there
              --no-lexicons       without word lists, whatever is there
              --thesaurus FOLDER  concepts, one .tsv per facet

            Prints measures with 95 % bootstrap intervals; the last line is one JSON object.
            """;

    Options {
        files = List.copyOf(files);
    }

    static Options parse(String[] arguments, Map<String, String> environment) {
        var files = new ArrayList<Path>();
        var lexicons = standing(environment);
        var thesaurus = Path.of(environment.getOrDefault("KARDAN_THESAURUS", "app/src/main/resources/thesaurus"));
        var rest = new ArrayList<>(List.of(arguments));
        if (rest.isEmpty()) {
            throw new BadInput("Say what to measure: pairs or profiles. See ./kardan match-eval --help.");
        }
        var kind = rest.removeFirst();
        while (!rest.isEmpty()) {
            var next = rest.removeFirst();
            switch (next) {
                case "--lexicons" -> lexicons = Optional.of(path(next, rest));
                case "--no-lexicons" -> lexicons = Optional.empty();
                case "--thesaurus" -> thesaurus = path(next, rest);
                default -> files.add(file(next));
            }
        }
        checkKind(kind, files.size());
        return new Options(kind, files, thesaurus, lexicons);
    }

    private static void checkKind(String kind, int files) {
        var wanted = switch (kind) {
            case "pairs" -> 1;
            case "profiles" -> 2;
            default -> throw new BadInput("'" + kind + "' cannot be measured; pairs and profiles can. See --help.");
        };
        if (files != wanted) {
            throw new BadInput(kind + " needs " + (wanted == 1 ? "one file" : "two files") + ", not " + files + ".");
        }
    }

    private static Optional<Path> standing(Map<String, String> environment) {
        var named = environment.getOrDefault("KARDAN_LEXICONS", "");
        if (!named.isBlank()) {
            return Optional.of(path(named));
        }
        return Optional.of(Path.of("lexicons")).filter(Files::isDirectory);
    }

    private static Path path(String option, List<String> rest) {
        if (rest.isEmpty()) {
            throw new BadInput(option + " needs a folder.");
        }
        return path(rest.removeFirst());
    }

    private static Path file(String argument) {
        if (argument.startsWith("-")) {
            throw new BadInput("'" + argument + "' is no option of match-eval. See --help.");
        }
        return path(argument);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new BadInput("'" + text + "' is no path.");
        }
    }
}
