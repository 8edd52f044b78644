package org.kardan.congress.wishes;

import java.util.Optional;
import org.kardan.register.FirmId;

/** Two firms that may meet, in an order that does not depend on who asked; written like {@code id~id}. */
public record Pair(FirmId first, FirmId second) {

    public Pair {
        if (first.toString().compareTo(second.toString()) >= 0) {
            throw new IllegalArgumentException(first + "~" + second + " is not in order. Maybe use Pair.of.");
        }
    }

    // Text, not UUID.compareTo, which compares signed and disagrees with PostgreSQL.
    public static Pair of(FirmId one, FirmId other) {
        return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    public static Optional<Pair> of(String text) {
        var parts = text.split("~", 2);
        return parts.length < 2
                ? Optional.empty()
                : FirmId.of(parts[0])
                        .flatMap(one -> FirmId.of(parts[1])
                                .filter(other -> !other.equals(one))
                                .map(other -> of(one, other)));
    }

    public boolean has(FirmId firm) {
        return first.equals(firm) || second.equals(firm);
    }

    public FirmId other(FirmId firm) {
        return first.equals(firm) ? second : first;
    }

    @Override
    public String toString() {
        return first + "~" + second;
    }
}
