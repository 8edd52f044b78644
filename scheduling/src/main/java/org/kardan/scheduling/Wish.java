package org.kardan.scheduling;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two participants should meet.
 *
 * @param value what fulfilling it is worth, at least 1
 * @param must goes before every wish that is not a must, whatever the values
 * @param fixedSlot if present, the only slot in which the meeting may be
 * @param forbidden ids of slots in which it may not be
 */
public record Wish(
        String id,
        String first,
        String second,
        int value,
        boolean must,
        @Nullable String fixedSlot,
        Set<String> forbidden) {

    public Wish {
        forbidden = Set.copyOf(forbidden);
    }

    public static Wish of(String id, String first, String second, int value) {
        return new Wish(id, first, second, value, false, null, Set.of());
    }

    public Wish asMust() {
        return new Wish(id, first, second, value, true, fixedSlot, forbidden);
    }

    public Wish fixedTo(String slot) {
        return new Wish(id, first, second, value, must, slot, forbidden);
    }

    public Wish notIn(Set<String> slots) {
        return new Wish(id, first, second, value, must, fixedSlot, slots);
    }
}
