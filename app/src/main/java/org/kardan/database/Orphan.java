package org.kardan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server left running by a process that was killed; it must end before the next one starts. */
record Orphan(Home home) {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    void end() throws IOException, InterruptedException {
        var file = home.data().resolve("postmaster.pid");
        var pid = pidIn(file);
        if (pid.isEmpty()) {
            return;
        }
        var process = ProcessHandle.of(pid.get()).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return;
        }
        if (isOurs(pid.get())) {
            LOG.info("Ending the PostgreSQL with process id {} left behind in {}", pid.get(), home.data());
            Children.end(process.get());
        } else {
            // The number now belongs to something else, and PostgreSQL would refuse to start because of it.
            Files.deleteIfExists(file);
        }
    }

    private static Optional<Long> pidIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readString(file)
                .lines()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d+"))
                .map(Long::valueOf);
    }

    /** The command line names program and data folder; it is readable also when the process has another user. */
    private boolean isOurs(long pid) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .replace('\0', ' ');
            return line.contains("/bin/postgres ") && line.contains(" " + home.data() + " ");
        } catch (IOException gone) {
            return false;
        }
    }
}
