package org.kardan.scheduling.colouring;

import java.util.Arrays;
import org.kardan.scheduling.search.Grid;

/**
 * The cheapest day of one participant alone, when being busy has a price: which slots, with as many meetings as there
 * are, so that of those meetings that must be over before a slot, or cannot begin before it, enough room is left.
 *
 * <p>Dynamic programming over slots, meetings held so far, and whether one is not yet there, busy or in between.
 */
final class CheapestDay {

    /** What a break costs; prices are in the same whole numbers. */
    static final long BREAK = 1 << 20;

    private static final long NEVER = Long.MAX_VALUE / 4;
    private static final int NOT_YET = 0;
    private static final int BUSY = 1;
    private static final int BETWEEN = 2;

    private final int slots;
    private int meetings;
    private long open;
    private final int[] over;
    private final int[] later;
    private final long[][][] cost;
    private long busy;
    private long total;

    /** @param cost to calculate in, shared by all: one after the other */
    private CheapestDay(int slots, long[][][] cost) {
        this.slots = slots;
        this.cost = cost;
        over = new int[slots + 1];
        later = new int[slots + 1];
    }

    static CheapestDay[] ofEach(Grid grid) {
        var days = new CheapestDay[grid.participants];
        var cost = new long[grid.slots + 1][grid.slots + 1][3];
        Arrays.setAll(days, _ -> new CheapestDay(grid.slots, cost));
        for (int wish = 0; wish < grid.wishes; wish++) {
            days[grid.first[wish]].add(grid.domain[wish]);
            days[grid.second[wish]].add(grid.domain[wish]);
        }
        return days;
    }

    private void add(long domain) {
        meetings++;
        open |= domain;
        for (int slot = 0; slot <= slots; slot++) {
            long before = slot == Long.SIZE ? -1L : (1L << slot) - 1;
            over[slot] += (domain & ~before) == 0 ? 1 : 0;
            later[slot] += (domain & before) == 0 ? 1 : 0;
        }
    }

    long cost() {
        return total;
    }

    long busy() {
        return busy;
    }

    /** Whether there is a day at all. */
    boolean find(long[] price) {
        busy = 0;
        total = 0;
        if (meetings == 0 || meetings > slots) {
            return meetings == 0;
        }
        for (var one : cost[0]) {
            Arrays.fill(one, NEVER);
        }
        cost[0][0][NOT_YET] = 0;
        for (int slot = 0; slot < slots; slot++) {
            advance(slot, price[slot]);
        }
        total = Math.min(cost[slots][meetings][BUSY], cost[slots][meetings][BETWEEN]);
        if (total >= NEVER) {
            return false;
        }
        readBack(price);
        return true;
    }

    private void advance(int slot, long price) {
        boolean may = (open >>> slot & 1) != 0;
        for (int held = 0; held <= meetings; held++) {
            var to = cost[slot + 1][held];
            Arrays.fill(to, NEVER);
            if (held < over[slot + 1] || held > meetings - later[slot + 1]) {
                continue;
            }
            var idle = cost[slot][held];
            to[NOT_YET] = idle[NOT_YET];
            to[BETWEEN] = Math.min(idle[BUSY], idle[BETWEEN]);
            if (may && held > 0) {
                var from = cost[slot][held - 1];
                long least = Math.min(Math.min(from[NOT_YET], from[BUSY]), from[BETWEEN] + BREAK);
                to[BUSY] = least >= NEVER ? NEVER : least + price;
            }
        }
    }

    private void readBack(long[] price) {
        int held = meetings;
        int state = cost[slots][held][BUSY] == total ? BUSY : BETWEEN;
        for (int slot = slots - 1; slot >= 0 && held > 0; slot--) {
            if (state == BUSY) {
                busy |= 1L << slot;
                var from = cost[slot][--held];
                long least = cost[slot + 1][held + 1][BUSY] - price[slot];
                state = from[BUSY] == least ? BUSY : from[NOT_YET] == least ? NOT_YET : BETWEEN;
            } else {
                state = cost[slot][held][BUSY] <= cost[slot][held][BETWEEN] ? BUSY : BETWEEN;
            }
        }
    }
}
