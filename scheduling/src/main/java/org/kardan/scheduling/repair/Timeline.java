package org.kardan.scheduling.repair;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Wish;

/** The slots of a congress in order of time, and how many of them have begun. */
final class Timeline {

    private final List<Slot> slots;
    private final Map<String, Integer> places = new HashMap<>();
    private final int now;

    Timeline(List<Slot> unordered, @Nullable String running) {
        slots = unordered.stream()
                .sorted(Comparator.comparingInt(Slot::day).thenComparingInt(Slot::order))
                .toList();
        slots.forEach(slot -> places.put(slot.id(), places.size()));
        now = running == null ? -1 : at(running);
    }

    List<Slot> slots() {
        return slots;
    }

    int at(String slot) {
        return Objects.requireNonNull(places.get(slot), slot);
    }

    int dayOf(int place) {
        return slots.get(place).day();
    }

    /** The slots of the day of this one, as bits. */
    long dayBits(int place) {
        return bits(slots.stream()
                .filter(slot -> slot.day() == dayOf(place))
                .map(Slot::id)
                .toList());
    }

    long bits(Collection<String> ids) {
        return ids.stream().mapToLong(id -> 1L << at(id)).reduce(0, (all, one) -> all | one);
    }

    boolean begun(String slot) {
        return at(slot) <= now;
    }

    Set<String> past() {
        return where(place -> place <= now);
    }

    Set<String> coming() {
        return where(place -> place > now);
    }

    Set<String> ids(long stretch) {
        return where(place -> (stretch >>> place & 1) != 0);
    }

    /** Slots before this one that have not begun. */
    Set<String> before(String slot) {
        int end = at(slot);
        return where(place -> place > now && place < end);
    }

    /** This slot and those after it that have not begun. */
    Set<String> after(String slot) {
        int from = at(slot);
        return where(place -> place > now && place >= from);
    }

    /** Slots from this one to the end of its day that have not begun. */
    Set<String> restOfDay(String slot) {
        int from = at(slot);
        return where(place -> place > now && place >= from && dayOf(place) == dayOf(from));
    }

    /** Slots of a day that have not begun. */
    Set<String> day(int day) {
        return where(place -> place > now && dayOf(place) == day);
    }

    /** The slots a meeting fills, as bits. */
    long stretch(String slot, Wish wish) {
        return (1L << wish.slots()) - 1 << at(slot);
    }

    private Set<String> where(IntPredicate which) {
        var chosen = new HashSet<String>();
        for (int place = 0; place < slots.size(); place++) {
            if (which.test(place)) {
                chosen.add(slots.get(place).id());
            }
        }
        return chosen;
    }
}
