package org.kardan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The application as {@code ./kardan run} starts it, as a child process that is stopped on close. */
final class Application implements AutoCloseable {

    private final Process process;
    private final Map<String, String> passwords = new HashMap<>();
    private final Map<String, String> emails = new HashMap<>();
    private final String address;
    private final Duration start;

    private Application(Process process, String address, Duration start) {
        this.process = process;
        this.address = address;
        this.start = start;
    }

    /** Starts on a port with a data folder and waits for the line {@code ready}. */
    static Application start(Path root, int port, Path data) throws IOException {
        var begun = System.nanoTime();
        var process = new ProcessBuilder(List.of(
                        root.resolve("kardan").toString(), "run", "--port", "" + port, "--data", data.toString()))
                .directory(root.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var logins = new HashMap<String, String[]>();
        var in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var words = line.split(" ");
            if (words[0].equals("login")) {
                logins.put(words[1], words);
            } else if (words[0].equals("ready")) {
                var started = new Application(process, words[1], Duration.ofNanos(System.nanoTime() - begun));
                logins.forEach((role, login) -> {
                    started.emails.put(role, login[2]);
                    started.passwords.put(role, login[3]);
                });
                return started;
            }
        }
        throw new IOException("The application ended before it was ready. Maybe port " + port + " is in use.");
    }

    String address() {
        return address;
    }

    Memory memory() {
        return Memory.of(process.toHandle());
    }

    Duration startTime() {
        return start;
    }

    String email(String role) {
        return emails.getOrDefault(role, "");
    }

    String password(String role) {
        return passwords.getOrDefault(role, "");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
