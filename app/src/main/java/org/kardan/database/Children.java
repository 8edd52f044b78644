package org.kardan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Processes of PostgreSQL: start them with a clean environment, ask them to end, read what they said. */
final class Children {

    private static final int SHOWN = 600;

    private Children() {}

    static Process start(List<String> command, Path folder, Path log) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        // Variables such as PGDATA or PGPORT of the operator's shell would change what we start.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder.start();
    }

    /** Fast shutdown, then immediate shutdown; after the latter PostgreSQL recovers at its next start. */
    static void end(ProcessHandle server) throws IOException, InterruptedException {
        signal(server, "INT");
        if (!ended(server, 30)) {
            signal(server, "QUIT");
            if (!ended(server, 10)) {
                server.destroyForcibly();
                ended(server, 10);
            }
        }
    }

    /** Through the shell, whose {@code kill} is built in: slim containers lack the program. */
    private static void signal(ProcessHandle process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor(5, TimeUnit.SECONDS);
    }

    private static boolean ended(ProcessHandle process, int seconds) throws InterruptedException {
        var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (process.isAlive() && System.nanoTime() < limit) {
            Thread.sleep(20);
        }
        return !process.isAlive();
    }

    static String lastLines(Path log) {
        try {
            var text = Files.readString(log).strip();
            return text.substring(Math.max(0, text.length() - SHOWN)).replace('\n', ' ');
        } catch (IOException unreadable) {
            return "see " + log + ".";
        }
    }
}
