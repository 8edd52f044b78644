package org.kardan.scheduling.planning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Wish;

/** A problem as flat arrays: slots in order of time are bits, everything else is an index. */
final class Grid {

    private static final int[] NOBODY = {};

    final List<Slot> slots;
    final List<Participant> participants;
    final List<Interpreter> interpreters;
    final List<Wish> wishes;
    final int tables;

    /** Bits of the slots of each day. */
    final long[] days;

    final int[] dayOfSlot;
    final long[] available;
    final int[] mostMeetings;
    final long[] present;
    final int[] longestRun;
    final int[] first;
    final int[] second;
    final int[] value;
    final boolean[] must;

    /** Slots in which a wish may be placed as far as the two and the wish itself are concerned. */
    final long[] domain;

    final boolean[] needsInterpreter;

    /** Interpreters for a wish, those with the fewest languages first. */
    final int[][] candidates;

    final int[] lockedSlot;
    final int[] lockedInterpreter;

    Grid(Problem problem) {
        slots = problem.slots().stream()
                .sorted(Comparator.comparingInt(Slot::day).thenComparingInt(Slot::order))
                .toList();
        participants = problem.participants();
        interpreters = problem.interpreters();
        wishes = problem.wishes();
        tables = problem.tables().size();
        var slotIndex = new Index(slots, Slot::id);
        dayOfSlot = daysOf(slots);
        days = new long[Arrays.stream(dayOfSlot).max().orElse(-1) + 1];
        Arrays.setAll(days, this::slotsOf);
        available = free(participants, Participant::unavailable, slotIndex);
        mostMeetings = participants.stream().mapToInt(Participant::mostMeetings).toArray();
        present = free(interpreters, Interpreter::unavailable, slotIndex);
        longestRun = interpreters.stream().mapToInt(Interpreter::longestRun).toArray();
        var people = new Index(participants, Participant::id);
        first = wishes.stream().mapToInt(wish -> people.at(wish.first())).toArray();
        second = wishes.stream().mapToInt(wish -> people.at(wish.second())).toArray();
        value = wishes.stream().mapToInt(Wish::value).toArray();
        must = new boolean[wishes.size()];
        domain = new long[wishes.size()];
        needsInterpreter = new boolean[wishes.size()];
        candidates = new int[wishes.size()][];
        lockedSlot = new int[wishes.size()];
        lockedInterpreter = new int[wishes.size()];
        IntStream.range(0, wishes.size()).forEach(wish -> describe(wish, slotIndex));
        lock(problem.locked(), slotIndex);
    }

    private static int[] daysOf(List<Slot> slots) {
        var numbers = slots.stream().map(Slot::day).distinct().toList();
        return slots.stream().mapToInt(slot -> numbers.indexOf(slot.day())).toArray();
    }

    private long slotsOf(int day) {
        return IntStream.range(0, slots.size())
                .filter(slot -> dayOfSlot[slot] == day)
                .mapToLong(slot -> 1L << slot)
                .reduce(0, (one, other) -> one | other);
    }

    private <T> long[] free(List<T> things, Function<T, Set<String>> unavailable, Index slotIndex) {
        return things.stream()
                .mapToLong(thing -> all() & ~slotIndex.bits(unavailable.apply(thing)))
                .toArray();
    }

    private void describe(int index, Index slotIndex) {
        var wish = wishes.get(index);
        var one = participants.get(first[index]);
        var other = participants.get(second[index]);
        must[index] = wish.must();
        domain[index] = available[first[index]] & available[second[index]] & ~slotIndex.bits(wish.forbidden());
        if (wish.fixedSlot() != null) {
            domain[index] &= 1L << slotIndex.at(wish.fixedSlot());
        }
        needsInterpreter[index] = !one.understands(other);
        candidates[index] = needsInterpreter[index] ? interpretersBetween(one, other) : NOBODY;
    }

    private void lock(List<Placement> locks, Index slotIndex) {
        Arrays.fill(lockedSlot, -1);
        Arrays.fill(lockedInterpreter, -1);
        var wishIndex = new Index(wishes, Wish::id);
        var interpreterIndex = new Index(interpreters, Interpreter::id);
        for (var lock : locks) {
            int wish = wishIndex.at(lock.wish());
            lockedSlot[wish] = slotIndex.at(lock.slot());
            var interpreter = lock.interpreter();
            lockedInterpreter[wish] = interpreter == null ? -1 : interpreterIndex.at(interpreter);
        }
    }

    private int[] interpretersBetween(Participant one, Participant other) {
        return IntStream.range(0, interpreters.size())
                .filter(index -> interpreters.get(index).joins(one, other))
                .boxed()
                .sorted(Comparator.comparingInt(index -> interpreters.get(index).pairs().size()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int wishCount() {
        return wishes.size();
    }

    int slotCount() {
        return slots.size();
    }

    long all() {
        return slots.size() == Long.SIZE ? -1L : (1L << slots.size()) - 1;
    }

    boolean locked(int wish) {
        return lockedSlot[wish] >= 0;
    }

    int other(int wish, int participant) {
        return first[wish] == participant ? second[wish] : first[wish];
    }

    /** Breaks of a participant who meets in exactly these slots. */
    int breaks(int participant, long busy) {
        int breaks = 0;
        for (long day : days) {
            long open = Long.compress(busy, available[participant] & day);
            if (open != 0) {
                breaks += Long.bitCount(open & ~(open << 1)) - 1;
            }
        }
        return breaks;
    }

    /** Whether an interpreter who works in exactly these slots may also work in this one. */
    boolean mayWork(int interpreter, long busy, int slot) {
        long bit = 1L << slot;
        if ((present[interpreter] & bit) == 0 || (busy & bit) != 0) {
            return false;
        }
        long day = days[dayOfSlot[slot]];
        int run = 1;
        for (long before = bit >>> 1; (before & day & busy) != 0; before >>>= 1) {
            run++;
        }
        for (long after = bit << 1; (after & day & busy) != 0; after <<= 1) {
            run++;
        }
        return run <= longestRun[interpreter];
    }
}
