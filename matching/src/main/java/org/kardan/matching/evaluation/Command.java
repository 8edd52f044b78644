package org.kardan.matching.evaluation;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kardan.matching.Annotator;
import org.kardan.matching.Tongue;
import org.kardan.matching.lexicons.Lexicons;
import org.kardan.matching.lexicons.Limits;
import org.kardan.matching.lexicons.ListFiles;
import org.kardan.matching.lexicons.RefusedFile;
import org.kardan.matching.likeness.Likeness;

/** {@code match-eval}: 0 when measured, 2 when the input cannot be used. */
final class Command {

    private static final int BAD_INPUT = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;

    Command(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    int run(String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.print(Options.USAGE);
            return 0;
        }
        try {
            measure(Options.parse(arguments, environment));
            return 0;
        } catch (BadInput | RefusedFile e) {
            err.println("match-eval: " + e.getMessage());
            return BAD_INPUT;
        }
    }

    private void measure(Options options) {
        var tasks = tasks(options);
        var likeness = likeness(options);
        var results = new LinkedHashMap<String, Result>();
        tasks.forEach((name, task) -> {
            var result = Result.of(task, likeness.scores(task.queries(), task.asked(), task.documents(), task.shown()));
            results.put(name, result);
            new Report(out).print(task.asked().name() + " to " + task.shown().name(), result);
        });
        var first = results.firstEntry().getValue();
        if (first.queries() == 0) {
            throw new BadInput(options.files().getFirst() + " holds nothing to measure: no query has a right answer.");
        }
        results.pollFirstEntry();
        new Report(out).printJson(first, results);
    }

    /** What the files ask for; the first is German to Chinese, the others are named as in the last line. */
    private static Map<String, Task> tasks(Options options) {
        var tasks = new LinkedHashMap<String, Task>();
        if (options.kind().equals("profiles")) {
            var task = ProfileFiles.read(options.files().get(0), options.files().get(1));
            tasks.put("", task);
            tasks.put("reverse", task.reversed());
            return tasks;
        }
        var pairs = PairsFile.read(options.files().getFirst());
        tasks.put("", pairs.task(Tongue.DE, Tongue.ZH));
        tasks.put("reverse", pairs.task(Tongue.ZH, Tongue.DE));
        if (pairs.has(Tongue.EN)) {
            tasks.put("englishToChinese", pairs.task(Tongue.EN, Tongue.ZH));
            tasks.put("englishToGerman", pairs.task(Tongue.EN, Tongue.DE));
        }
        return tasks;
    }

    private Likeness likeness(Options options) {
        var thesaurus = ThesaurusFolder.read(options.thesaurus());
        var vocabulary = thesaurus.vocabulary();
        return new Likeness(vocabulary, new Annotator(vocabulary), thesaurus.definitions(), lexicons(options));
    }

    private Lexicons lexicons(Options options) {
        if (options.lexicons().isEmpty()) {
            out.println("Without word lists");
            return Lexicons.NONE;
        }
        var lists = ListFiles.folder(options.lexicons().get(), Limits.STANDARD);
        lists.forEach(list -> out.printf(
                "Word list %s: %s to %s, %d pairs, %d lines rejected%s%n",
                list.name(),
                list.from(),
                list.to(),
                list.words().size(),
                list.rejectedLines(),
                list.rejected().stream()
                        .findFirst()
                        .map(one -> " (first: line " + one.line() + ", " + one.reason() + ")")
                        .orElse("")));
        return new Lexicons(lists);
    }
}
