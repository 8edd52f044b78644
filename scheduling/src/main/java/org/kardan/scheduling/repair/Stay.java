package org.kardan.scheduling.repair;

import java.util.List;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Wish;

/**
 * A published meeting that has not begun and is still wanted: what it needs to stay at its time.
 *
 * @param stretch the slots it fills, as bits in order of time
 * @param possible whether its people are there at its time
 * @param homeless whether its table is lost
 * @param hosted whether it is at a booth
 * @param interpreters who of those present could serve it, its own first; empty if it needs nobody
 */
record Stay(
        Placement placement,
        Wish wish,
        int slot,
        long stretch,
        boolean possible,
        boolean homeless,
        boolean hosted,
        List<String> interpreters) {

    Stay {
        interpreters = List.copyOf(interpreters);
    }

    /** The rest would take long to hash, and a wish stays once. */
    @Override
    public int hashCode() {
        return wish.id().hashCode();
    }

    boolean needsInterpreter() {
        return placement.interpreter() != null;
    }

    /** Whether its interpreter is gone. */
    boolean voiceless() {
        return needsInterpreter()
                && (interpreters.isEmpty() || !interpreters.getFirst().equals(placement.interpreter()));
    }
}
