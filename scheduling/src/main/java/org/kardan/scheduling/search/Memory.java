package org.kardan.scheduling.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory this process took. */
public final class Memory {

    private Memory() {}

    /** The most megabytes this process ever held; where the system does not tell, what the heap holds now. */
    public static long peak() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException elsewhere) {
            return Runtime.getRuntime().totalMemory() >> 20;
        }
    }
}
