package org.kardan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * As whom PostgreSQL runs, since it refuses to run as root.
 *
 * <p>An ordinary user needs nothing. Root enters a user namespace of its own, where the files stay root's; where that
 * is forbidden, as in most containers, the server becomes the user {@code nobody} and owns its data.
 */
enum Guise {
    ONESELF(List.of()),
    NAMESPACE(List.of("unshare", "-U", "--")),
    NOBODY(List.of("setpriv", "--reuid=" + Guise.NOBODY_ID, "--regid=" + Guise.NOBODY_ID, "--clear-groups", "--"));

    private static final int NOBODY_ID = 65534;

    private final List<String> prefix;

    Guise(List<String> prefix) {
        this.prefix = prefix;
    }

    static Guise ofThisProcess() {
        return isRoot() ? ofRoot() : ONESELF;
    }

    /** By number, not by name: in containers users often have no name. */
    static boolean isRoot() {
        try {
            return isRoot(Files.readString(Path.of("/proc/self/status")));
        } catch (IOException unknown) {
            return System.getProperty("user.name").equals("root");
        }
    }

    /** The line names the real, the effective, the saved and the file user. */
    static boolean isRoot(String status) {
        return status.lines().anyMatch(line -> line.matches("Uid:\\s+\\d+\\s+0\\s.*"));
    }

    private static Guise ofRoot() {
        for (var guise : List.of(NAMESPACE, NOBODY)) {
            if (guise.works()) {
                return guise;
            }
        }
        throw new DatabaseFailure("PostgreSQL does not run as root, and neither unshare nor setpriv work here."
                + " Maybe start Kardan as an ordinary user.");
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return List.copyOf(whole);
    }

    /** Makes the folder usable for the server, also after it ran in another guise. */
    void adopt(Path folder) throws IOException {
        if (this == ONESELF || !Files.exists(folder)) {
            return;
        }
        var owner = this == NOBODY ? NOBODY_ID : 0;
        if (Trees.ownerOf(folder) != owner) {
            Trees.own(folder, owner);
        }
    }

    /** Whether the programs can be reached by the user that the server will be. */
    boolean canRun(Path program) {
        return succeeds(command(List.of("test", "-x", program.toString())));
    }

    private boolean works() {
        return succeeds(command(List.of("sh", "-c", "test $(id -u) -ne 0")));
    }

    private static boolean succeeds(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
