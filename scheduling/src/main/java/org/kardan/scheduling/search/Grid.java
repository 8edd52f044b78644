package org.kardan.scheduling.search;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A problem as flat arrays; see {@link Layout} for their meaning. */
public final class Grid {

    public final int slots;
    public final int participants;
    public final int interpreters;
    public final int wishes;
    public final int tables;

    /** Bits of the slots of each day. */
    public final long[] days;

    public final int[] dayOfSlot;
    public final long[] available;
    public final int[] mostMeetings;
    public final long[] present;
    public final int[] longestRun;
    public final int[] first;
    public final int[] second;
    public final int[][] people;
    public final int[] length;
    public final boolean[] needsTable;
    public final int[] value;
    public final boolean[] must;
    public final long[] domain;
    public final boolean[] needsInterpreter;
    public final int[][] candidates;
    public final int[][] before;
    public final int[][] after;
    public final int[] lockedSlot;
    public final int[] lockedInterpreter;

    /** Of each wish and interpreter whether the words are known. */
    public final boolean[][] versed;

    public final boolean shortDays;
    public final Stakes stakes;
    public final Floor floor;

    public Grid(Layout layout) {
        dayOfSlot = layout.days();
        slots = dayOfSlot.length;
        participants = layout.participants();
        interpreters = layout.interpreters();
        wishes = layout.wishes();
        tables = layout.tables();
        days = new long[Arrays.stream(dayOfSlot).max().orElse(-1) + 1];
        IntStream.range(0, slots).forEach(slot -> days[dayOfSlot[slot]] |= 1L << slot);
        available = longs(participants, layout::available);
        mostMeetings = ints(participants, layout::mostMeetings);
        present = longs(interpreters, layout::present);
        longestRun = ints(interpreters, layout::longestRun);
        first = ints(wishes, layout::first);
        second = ints(wishes, layout::second);
        people = IntStream.range(0, wishes).mapToObj(layout::people).toArray(int[][]::new);
        length = ints(wishes, layout::length);
        needsTable = flags(wishes, layout::needsTable);
        value = ints(wishes, layout::value);
        must = flags(wishes, layout::must);
        domain = longs(wishes, layout::domain);
        needsInterpreter = flags(wishes, layout::needsInterpreter);
        candidates = IntStream.range(0, wishes).mapToObj(layout::candidates).toArray(int[][]::new);
        before = IntStream.range(0, wishes).mapToObj(layout::before).toArray(int[][]::new);
        after = successors();
        lockedSlot = ints(wishes, layout::lockedSlot);
        lockedInterpreter = ints(wishes, layout::lockedInterpreter);
        versed = versed(layout);
        shortDays = layout.shortDays();
        stakes = layout.stakes();
        floor = layout.floor();
    }

    private boolean[][] versed(Layout layout) {
        return IntStream.range(0, wishes)
                .mapToObj(wish -> flags(interpreters, one -> layout.versed(one, wish)))
                .toArray(boolean[][]::new);
    }

    private static int[] ints(int count, IntUnaryOperator of) {
        return IntStream.range(0, count).map(of).toArray();
    }

    private static long[] longs(int count, IntToLongFunction of) {
        return IntStream.range(0, count).mapToLong(of).toArray();
    }

    private static boolean[] flags(int count, IntPredicate of) {
        var flags = new boolean[count];
        IntStream.range(0, count).forEach(i -> flags[i] = of.test(i));
        return flags;
    }

    private int[][] successors() {
        var successors = new int[wishes][0];
        for (int later = 0; later < wishes; later++) {
            for (int earlier : before[later]) {
                int count = successors[earlier].length;
                successors[earlier] = Arrays.copyOf(successors[earlier], count + 1);
                successors[earlier][count] = later;
            }
        }
        return successors;
    }

    public long all() {
        return slots == Long.SIZE ? -1L : (1L << slots) - 1;
    }

    public boolean locked(int wish) {
        return lockedSlot[wish] >= 0;
    }

    /** Breaks of a participant who meets in exactly these slots. */
    public int breaks(int participant, long busy) {
        int breaks = 0;
        for (long day : days) {
            long open = Long.compress(busy, available[participant] & day);
            if (open != 0) {
                breaks += Long.bitCount(open & ~(open << 1)) - 1;
            }
        }
        return breaks;
    }

    /** Idle slots between the first and the last meeting of a day, for one who meets in exactly these. */
    public int idle(int participant, long busy) {
        int idle = 0;
        for (long day : days) {
            long open = Long.compress(busy, available[participant] & day);
            if (open != 0) {
                idle += Long.SIZE - Long.numberOfLeadingZeros(open) - Long.numberOfTrailingZeros(open);
                idle -= Long.bitCount(open);
            }
        }
        return idle;
    }

    /** The slots a wish fills that begins in this one. */
    public long stretch(int wish, int slot) {
        return -1L >>> Long.SIZE - length[wish] << slot;
    }

    /** Slots in which the wish cannot begin, as it would touch one of these. */
    public long touching(int wish, long taken) {
        long starts = taken;
        for (int later = 1; later < length[wish]; later++) {
            starts |= taken >>> later;
        }
        return starts;
    }

    /** Whether a wish that begins in this slot is over before the other slot. */
    public boolean isOver(int wish, int slot, int before) {
        return slot + length[wish] <= before;
    }

    /** Whether an interpreter who works in exactly these slots may also serve this wish from this slot on. */
    public boolean mayWork(int interpreter, long busy, int wish, int slot) {
        long stretch = stretch(wish, slot);
        if ((present[interpreter] & stretch) != stretch || (busy & stretch) != 0) {
            return false;
        }
        long day = days[dayOfSlot[slot]];
        int run = length[wish];
        for (long before = 1L << slot >>> 1; (before & day & busy) != 0; before >>>= 1) {
            run++;
        }
        for (long later = 1L << slot + length[wish] - 1 << 1; (later & day & busy) != 0; later <<= 1) {
            run++;
        }
        return run <= longestRun[interpreter];
    }
}
