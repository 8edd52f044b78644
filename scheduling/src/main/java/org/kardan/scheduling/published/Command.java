package org.kardan.scheduling.published;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.kardan.scheduling.Progress;
import org.kardan.scheduling.Stop;

/** The command that solves one data file: progress first, then the result as one line of JSON. */
public final class Command {

    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    /** Bytes of the largest file that is read: thirty thousand meetings with all keys need less than one of eight. */
    private static final long LARGEST = 8L << 20;

    private final PrintStream out;
    private final PrintStream err;

    public Command(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The exit code: 0 if there is a result, 2 if the input was bad. */
    public int run(String... args) {
        try {
            var request = Request.of(args);
            var instance = read(request.file()).withFairness(request.fairness());
            var outcome = new Solving(instance, request.limits(), this::report, new Stop()).run();
            var writing = new Writing(instance, outcome);
            if (request.json().isPresent()) {
                write(request.json().get(), writing.json());
            }
            if (request.csv().isPresent()) {
                write(request.csv().get(), writing.csv());
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
        try {
            if (Files.size(file) > LARGEST) {
                throw new Unreadable("larger than " + (LARGEST >> 20) + " MB");
            }
            return DznReader.read(Files.readString(file));
        } catch (Unreadable bad) {
            throw new Unreadable(file + ": " + bad.getMessage());
        } catch (CharacterCodingException binary) {
            throw new Unreadable(file + ": this is not a text file");
        } catch (IOException | UncheckedIOException broken) {
            throw new Unreadable(file + ": cannot be read");
        }
    }

    private static void write(Path file, String text) throws Unreadable {
        try {
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new Unreadable(file + ": cannot be written");
        }
    }
}
