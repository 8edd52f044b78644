package org.kardan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Memory of the application and of the PostgreSQL below it, in megabytes, as Linux tells.
 *
 * @param application the most that the process has ever held
 * @param database what PostgreSQL's processes hold now, shared pages divided among them
 */
record Memory(long application, long database) {

    static Memory of(ProcessHandle process) {
        var database = process.descendants()
                .mapToLong(child -> kilobytes(child.pid(), "smaps_rollup", "Pss"))
                .sum();
        return new Memory(kilobytes(process.pid(), "status", "VmHWM") / 1024, database / 1024);
    }

    static String loadAverage() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static long kilobytes(long pid, String file, String name) {
        try {
            var text = Files.readString(Path.of("/proc", Long.toString(pid), file));
            var found = Pattern.compile("(?m)^" + name + ":\\s+(\\d+) kB").matcher(text);
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        } catch (NoSuchFileException e) {
            // Ended meanwhile.
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
