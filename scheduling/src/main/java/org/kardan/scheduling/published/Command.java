package org.kardan.scheduling.published;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.kardan.scheduling.Progress;
import org.kardan.scheduling.Stop;

/** The command that solves one data file: progress first, then the result as one line of JSON. */
public final class Command {

    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Stop stop;

    /** @param stop ends the search early; what was found until then is written and told */
    public Command(PrintStream out, PrintStream err, Stop stop) {
        this.out = out;
        this.err = err;
        this.stop = stop;
    }

    /** The exit code: 0 if there is a result, 2 if the input was bad. */
    public int run(String... args) {
        try {
            var request = Request.of(args);
            var instance = read(request.file()).withFairness(request.fairness());
            var outcome = new Solving(instance, request.limits(), this::report, stop).run();
            var writing = new Writing(instance, outcome);
            if (request.json().isPresent()) {
                TextFile.write(request.json().get(), writing.json());
            }
            if (request.csv().isPresent()) {
                TextFile.write(request.csv().get(), writing.csv());
            }
            out.println(writing.line());
            return DONE;
        } catch (Unreadable | InvalidPathException bad) {
            err.println("kardan timetable: " + bad.getMessage());
            return BAD_INPUT;
        }
    }

    private void report(Progress news) {
        out.printf(
                Locale.ROOT,
                "%.1f s  %s  %d meetings placed, %d breaks, at least %d%n",
                news.seconds(),
                news.phase(),
                news.best().value(),
                news.best().breaks(),
                news.bound().breaks());
    }

    private static Instance read(Path file) throws Unreadable {
        var text = TextFile.read(file);
        try {
            return DznReader.read(text);
        } catch (Unreadable bad) {
            throw new Unreadable(file + ": " + bad.getMessage());
        }
    }
}
