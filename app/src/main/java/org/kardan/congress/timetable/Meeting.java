package org.kardan.congress.timetable;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.wishes.Pair;
import org.kardan.register.FirmId;

/**
 * A placed meeting: who sits with whom, when, where, and who interprets.
 *
 * @param firstDelegate of the pair's first firm
 * @param locked stays as it is when the timetable is computed again
 */
public record Meeting(
        Pair pair,
        UUID firstDelegate,
        UUID secondDelegate,
        int slot,
        UUID table,
        @Nullable UUID interpreterOrNull,
        boolean locked) {

    public Optional<UUID> interpreter() {
        return Optional.ofNullable(interpreterOrNull);
    }

    public UUID delegateOf(FirmId firm) {
        return pair.first().equals(firm) ? firstDelegate : secondDelegate;
    }

    public boolean seats(UUID delegate) {
        return firstDelegate.equals(delegate) || secondDelegate.equals(delegate);
    }

    public Meeting at(int newSlot, UUID newTable, @Nullable UUID newInterpreter) {
        return new Meeting(pair, firstDelegate, secondDelegate, newSlot, newTable, newInterpreter, locked);
    }

    public Meeting locked(boolean now) {
        return new Meeting(pair, firstDelegate, secondDelegate, slot, table, interpreterOrNull, now);
    }

    /** Whether two versions of the same meeting look different to those who sit in it. */
    public boolean differsFrom(Meeting other) {
        return slot != other.slot
                || !table.equals(other.table)
                || !interpreter().equals(other.interpreter())
                || !firstDelegate.equals(other.firstDelegate)
                || !secondDelegate.equals(other.secondDelegate);
    }
}
