package org.kardan.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two participants, or more, should meet.
 *
 * @param value what fulfilling it is worth, at least 1
 * @param must goes before every wish that is not a must, whatever the values
 * @param fixedSlot if present, the only slot in which the meeting may begin
 * @param forbidden ids of slots in which it may not be
 * @param others who sits at the table besides the two
 * @param slots how many directly following slots of a day the meeting fills, usually 1
 * @param after ids of wishes that, where both take place, are over before this one begins
 * @param field what the meeting is about, for an interpreter who knows the words
 */
public record Wish(
        String id,
        String first,
        String second,
        int value,
        boolean must,
        @Nullable String fixedSlot,
        Set<String> forbidden,
        List<String> others,
        int slots,
        Set<String> after,
        @Nullable String field) {

    public Wish {
        forbidden = Set.copyOf(forbidden);
        others = List.copyOf(others);
        after = Set.copyOf(after);
    }

    public static Wish of(String id, String first, String second, int value) {
        return new Wish(id, first, second, value, false, null, Set.of(), List.of(), 1, Set.of(), null);
    }

    /** Everybody who sits at the table. */
    public List<String> people() {
        var people = new ArrayList<>(List.of(first, second));
        people.addAll(others);
        return people;
    }

    public Wish asMust() {
        return new Wish(id, first, second, value, true, fixedSlot, forbidden, others, slots, after, field);
    }

    public Wish fixedTo(String slot) {
        return new Wish(id, first, second, value, must, slot, forbidden, others, slots, after, field);
    }

    public Wish notIn(Set<String> closed) {
        return new Wish(id, first, second, value, must, fixedSlot, closed, others, slots, after, field);
    }

    public Wish joinedBy(List<String> further) {
        return new Wish(id, first, second, value, must, fixedSlot, forbidden, further, slots, after, field);
    }

    public Wish lasting(int length) {
        return new Wish(id, first, second, value, must, fixedSlot, forbidden, others, length, after, field);
    }

    public Wish afterAll(Set<String> earlier) {
        return new Wish(id, first, second, value, must, fixedSlot, forbidden, others, slots, earlier, field);
    }

    public Wish about(@Nullable String topic) {
        return new Wish(id, first, second, value, must, fixedSlot, forbidden, others, slots, after, topic);
    }
}
