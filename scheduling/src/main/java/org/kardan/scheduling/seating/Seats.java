package org.kardan.scheduling.seating;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kardan.scheduling.search.Floor;
import org.kardan.scheduling.search.Grid;

/** Who sits where in a plan whose slots are known, and what that costs in ways. */
public final class Seats {

    private static final int NOWHERE = -1;

    /** A way that takes too long outweighs all others; the least of all is to change table without a way. */
    private static final long TOO_FAR = 1L << 40;

    private static final int SECOND = 16;

    private final Grid grid;
    private final Floor floor;
    private final int[] slots;
    private final int[] tables;
    private final long[] taken;
    private final int[] met;

    public Seats(Grid grid, int[] slots) {
        this.grid = grid;
        floor = grid.floor;
        this.slots = slots.clone();
        tables = new int[grid.wishes];
        taken = new long[floor.walk().length];
        met = new int[grid.participants * grid.slots];
        Arrays.fill(tables, NOWHERE);
        Arrays.fill(met, NOWHERE);
        for (int wish = 0; wish < grid.wishes; wish++) {
            if (slots[wish] >= 0) {
                write(wish, wish);
                if (floor.locked()[wish] >= 0) {
                    sit(wish, floor.locked()[wish]);
                }
            }
        }
    }

    public int[] tables() {
        return tables.clone();
    }

    int[] slots() {
        return slots.clone();
    }

    int slotOf(int wish) {
        return slots[wish];
    }

    int tableOf(int wish) {
        return tables[wish];
    }

    public void sit(int wish, int table) {
        rise(wish);
        tables[wish] = table;
        taken[table] |= grid.stretch(wish, slots[wish]);
    }

    void rise(int wish) {
        if (tables[wish] >= 0) {
            taken[tables[wish]] &= ~grid.stretch(wish, slots[wish]);
            tables[wish] = NOWHERE;
        }
    }

    /** A meeting is given up. */
    void leave(int wish) {
        rise(wish);
        write(wish, NOWHERE);
        slots[wish] = NOWHERE;
    }

    /** A new meeting, without a table as yet. */
    void come(int wish, int slot) {
        slots[wish] = slot;
        write(wish, wish);
    }

    private void write(int wish, int what) {
        for (int one : grid.people[wish]) {
            for (int at = slots[wish]; at < slots[wish] + grid.length[wish]; at++) {
                met[one * grid.slots + at] = what;
            }
        }
    }

    IntStream free(int wish) {
        long stretch = grid.stretch(wish, slots[wish]);
        return IntStream.of(floor.places()[wish]).filter(table -> (taken[table] & stretch) == 0);
    }

    /** What the ways of all who take part cost if they sat here, as far as it is known where they sit else. */
    long cost(int wish, int table) {
        long cost = 0;
        for (int one : grid.people[wish]) {
            int earlier = earlier(one, slots[wish]);
            int later = later(one, slots[wish] + grid.length[wish] - 1);
            cost += earlier < 0 ? 0 : way(earlier, tables[earlier], wish, table);
            cost += later < 0 ? 0 : way(wish, table, later, tables[later]);
        }
        return cost;
    }

    private long way(int earlier, int from, int later, int to) {
        if (from < 0 || to < 0 || from == to) {
            return 0;
        }
        return 1 + (long) SECOND * floor.walk()[from][to] + (tooFar(earlier, from, later, to) ? TOO_FAR : 0);
    }

    private boolean tooFar(int earlier, int from, int later, int to) {
        int end = slots[earlier] + grid.length[earlier];
        return end == slots[later] && floor.direct()[end - 1] && !floor.inTime(from, to);
    }

    /** A seated meeting from or to which somebody cannot be in time, or -1. */
    int unreachable(int wish) {
        for (int one : grid.people[wish]) {
            int earlier = earlier(one, slots[wish]);
            if (earlier >= 0 && tables[earlier] >= 0 && tooFar(earlier, tables[earlier], wish, tables[wish])) {
                return earlier;
            }
        }
        return NOWHERE;
    }

    boolean reachable(int wish, int table) {
        return cost(wish, table) < TOO_FAR;
    }

    /** Seconds that everybody walks from one meeting to the next of the day. */
    public long walking() {
        long seconds = 0;
        for (int wish = 0; wish < grid.wishes; wish++) {
            if (slots[wish] < 0 || tables[wish] < 0) {
                continue;
            }
            for (int one : grid.people[wish]) {
                int earlier = earlier(one, slots[wish]);
                seconds += earlier < 0 || tables[earlier] < 0 ? 0 : floor.walk()[tables[earlier]][tables[wish]];
            }
        }
        return seconds;
    }

    private int earlier(int participant, int slot) {
        for (int at = slot - 1; at >= 0 && grid.dayOfSlot[at] == grid.dayOfSlot[slot]; at--) {
            if (met[participant * grid.slots + at] >= 0) {
                return met[participant * grid.slots + at];
            }
        }
        return NOWHERE;
    }

    private int later(int participant, int slot) {
        for (int at = slot + 1; at < grid.slots && grid.dayOfSlot[at] == grid.dayOfSlot[slot]; at++) {
            if (met[participant * grid.slots + at] >= 0) {
                return met[participant * grid.slots + at];
            }
        }
        return NOWHERE;
    }
}
