package org.kardan.matching.evaluation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code kardan match-eval}: the last line printed is one JSON object. */
public final class MatchEval {

    private MatchEval() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new Command(out, err, System.getenv()).run(arguments));
    }
}
