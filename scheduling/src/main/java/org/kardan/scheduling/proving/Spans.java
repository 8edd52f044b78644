package org.kardan.scheduling.proving;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The days without a break that a participant may have: as many slots in a row as meetings, and in them a slot of its
 * own for every meeting (a matching, found along augmenting paths).
 */
final class Spans {

    private final long[] domains;
    private final int slots;
    private final boolean[] possible;

    /** @param domains for each meeting the bits of the slots in which it may be */
    Spans(long[] domains, int slots) {
        this.domains = domains;
        this.slots = slots;
        possible = new boolean[slots];
        for (int start = 0; start + domains.length <= slots; start++) {
            possible[start] = fits(start);
        }
    }

    /** Whether a day without a break may begin in this slot. */
    boolean mayBegin(int start) {
        return possible[start];
    }

    /** Bits of the slots that every day without a break fills; all of them if there is no such day. */
    long alwaysBusy() {
        return IntStream.range(0, slots)
                .filter(start -> possible[start])
                .mapToLong(this::span)
                .reduce(-1L, (one, other) -> one & other);
    }

    private long span(int start) {
        return (1L << domains.length) - 1 << start;
    }

    private boolean fits(int start) {
        var taken = new int[slots];
        Arrays.fill(taken, -1);
        for (int meeting = 0; meeting < domains.length; meeting++) {
            if (!settle(meeting, span(start), taken, new boolean[slots])) {
                return false;
            }
        }
        return true;
    }

    private boolean settle(int meeting, long span, int[] taken, boolean[] tried) {
        for (long rest = domains[meeting] & span; rest != 0; rest &= rest - 1) {
            int slot = Long.numberOfTrailingZeros(rest);
            if (!tried[slot]) {
                tried[slot] = true;
                if (taken[slot] < 0 || settle(taken[slot], span, taken, tried)) {
                    taken[slot] = meeting;
                    return true;
                }
            }
        }
        return false;
    }
}
