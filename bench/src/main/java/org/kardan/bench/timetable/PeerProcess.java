package org.kardan.bench.timetable;

import java.nio.file.Files;
import java.nio.file.Path;
import org.kardan.scheduling.published.DznReader;

/** One run of one peer: {@code TOOL FILE SECONDS WORKERS ANSWER}. */
public final class PeerProcess {

    private PeerProcess() {}

    public static void main(String[] args) throws Exception {
        var instance = DznReader.read(Files.readString(Path.of(args[1])));
        var peer = Tool.valueOf(args[0]).peer().orElseThrow().get();
        peer.solve(instance, Integer.parseInt(args[2]), Integer.parseInt(args[3]))
                .write(Path.of(args[4]));
        // Workers of a solver may still be at it.
        System.exit(0);
    }
}
