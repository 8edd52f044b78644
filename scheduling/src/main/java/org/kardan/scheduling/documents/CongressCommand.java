package org.kardan.scheduling.documents;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Progress;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.Timetabler;
import org.kardan.scheduling.published.Request;
import org.kardan.scheduling.published.TextFile;
import org.kardan.scheduling.published.Unreadable;

/** The command that plans the congress of one JSON file: progress first, then the result as one line of JSON. */
public final class CongressCommand {

    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Stop stop;

    /** @param stop ends the search early; what was found until then is written and told */
    public CongressCommand(PrintStream out, PrintStream err, Stop stop) {
        this.out = out;
        this.err = err;
        this.stop = stop;
    }

    /** Whether one of the arguments is a file of this kind to read, and not one to write. */
    public static boolean isFor(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--")) {
                i++;
            } else if (args[i].toLowerCase(Locale.ROOT).endsWith(".json")) {
                return true;
            }
        }
        return false;
    }

    /** The exit code: 0 if there is a plan, 2 if the input was bad. */
    public int run(String... args) {
        try {
            var request = Request.of(args);
            if (request.fairness() >= 0 || request.csv().isPresent()) {
                throw new Unreadable("--fairness and --csv are for .dzn files");
            }
            var problem = read(request.file());
            var plan = new Timetabler().plan(problem, request.limits(), this::report, stop);
            var writer = new PlanWriter(plan);
            if (request.json().isPresent()) {
                TextFile.write(request.json().get(), writer.document());
            }
            out.println(writer.line());
            return DONE;
        } catch (Unreadable | Refused | InvalidPathException bad) {
            err.println("kardan timetable: " + printable(String.valueOf(bad.getMessage())));
            return BAD_INPUT;
        }
    }

    private void report(Progress news) {
        out.printf(
                Locale.ROOT,
                "%.1f s  %s  %d musts of at most %d, value %d of at most %d, %d breaks%n",
                news.seconds(),
                news.phase(),
                news.best().musts(),
                news.bound().musts(),
                news.best().value(),
                news.bound().value(),
                news.best().breaks());
    }

    private static Problem read(Path file) throws Unreadable, Refused {
        var text = TextFile.read(file);
        try {
            return CongressReader.read(text);
        } catch (Refused bad) {
            throw new Refused(file + ": " + bad.getMessage());
        }
    }

    /** What a file says of itself may be long and hold anything; a message is one line. */
    private static String printable(String message) {
        var line = message.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= 500 ? line : line.substring(0, 500) + " …";
    }
}
