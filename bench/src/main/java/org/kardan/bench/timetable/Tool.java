package org.kardan.bench.timetable;

import java.util.Optional;
import java.util.function.Supplier;

/** What is compared; Kardan runs through its own command, the others through {@link PeerProcess}. */
public enum Tool {
    KARDAN("Kardan", Optional.empty()),
    CPSAT("OR-Tools CP-SAT 9.15.6755, plain model", Optional.of(PlainModel::new)),
    CHOCO("Choco 4.10.18", Optional.of(ChocoModel::new)),
    TIMEFOLD("Timefold 1.30.0, community", Optional.of(TimefoldModel::new)),
    GECODE("Gecode by MiniZinc, Debian", Optional.of(GecodeModel::new));

    private final String title;
    private final Optional<Supplier<Peer>> peer;

    Tool(String title, Optional<Supplier<Peer>> peer) {
        this.title = title;
        this.peer = peer;
    }

    String title() {
        return title;
    }

    Optional<Supplier<Peer>> peer() {
        return peer;
    }

    /** Why it cannot run here; empty if it can. */
    Optional<String> missing() {
        return this == GECODE && !GecodeModel.installed()
                ? Optional.of("minizinc is not installed (Debian: apt install minizinc)")
                : Optional.empty();
    }
}
