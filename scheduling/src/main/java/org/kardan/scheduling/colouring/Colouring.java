package org.kardan.scheduling.colouring;

import java.util.Arrays;
import org.kardan.scheduling.search.Grid;

/**
 * Meetings in slots so that nobody is in two at once and no slot has more than tables.
 *
 * <p>The meetings of two slots form paths and circles of people. Whoever is busy in one of the two slots only is the
 * end of a path. Swapping the slots along a path changes the day of its two ends and of nobody else.
 */
final class Colouring {

    static final int NOWHERE = -1;

    /** The path cannot be swapped: a meeting on it may not be in the other slot, or would leave its order. */
    static final int BLOCKED = -1;

    final Grid grid;
    final int slots;
    private final int[] slotOf;
    private final int[] seated;
    private final long[] busy;
    private final int[] load;
    private final int[] both;
    private final int[] path;
    private final Orders orders;
    private int length;
    private int farFrom;
    private int farTo;

    Colouring(Grid grid) {
        this.grid = grid;
        slots = grid.slots;
        slotOf = filled(grid.wishes);
        seated = filled(grid.participants * slots);
        busy = new long[grid.participants];
        load = new int[slots];
        both = new int[grid.wishes];
        Arrays.setAll(both, meeting -> grid.first[meeting] ^ grid.second[meeting]);
        path = new int[grid.participants + 1];
        orders = new Orders(grid);
    }

    private static int[] filled(int length) {
        var array = new int[length];
        Arrays.fill(array, NOWHERE);
        return array;
    }

    int slotOf(int meeting) {
        return slotOf[meeting];
    }

    int[] slots() {
        return slotOf.clone();
    }

    long busy(int participant) {
        return busy[participant];
    }

    /** The meeting of a participant in a slot, or -1. */
    int seated(int participant, int slot) {
        return seated[participant * slots + slot];
    }

    boolean full(int slot) {
        return load[slot] >= grid.tables;
    }

    int breaks() {
        return Arrays.stream(busy).mapToInt(Bits::breaks).sum();
    }

    void place(int meeting, int slot) {
        slotOf[meeting] = slot;
        load[slot]++;
        sit(grid.first[meeting], slot, meeting);
        sit(grid.second[meeting], slot, meeting);
    }

    void remove(int meeting) {
        int slot = slotOf[meeting];
        slotOf[meeting] = NOWHERE;
        load[slot]--;
        rise(grid.first[meeting], slot);
        rise(grid.second[meeting], slot);
    }

    /**
     * Follows the path that begins with somebody who is busy in {@code from} and idle in {@code to}.
     *
     * @return who is at its other end, or {@link #BLOCKED}
     */
    int trace(int participant, int from, int to) {
        int at = participant;
        int here = from;
        int there = to;
        length = 0;
        for (int meeting = seated[at * slots + here]; meeting >= 0; meeting = seated[at * slots + here]) {
            if ((grid.domain[meeting] >>> there & 1) == 0) {
                return BLOCKED;
            }
            path[length++] = meeting;
            at ^= both[meeting];
            int swap = here;
            here = there;
            there = swap;
        }
        farFrom = there;
        farTo = here;
        return orders.isKept(path, length, from, to, slotOf) ? at : BLOCKED;
    }

    /** The slots the order leaves to a meeting, as the others are now. */
    long inOrder(int meeting) {
        return orders.open(meeting, slotOf);
    }

    /** Whether the traced path takes a meeting more from one slot to the other than back. */
    boolean shifts() {
        return (length & 1) == 1;
    }

    /** The day of the far end after a swap of the traced path. */
    long farAfter(int far) {
        return busy[far] & ~(1L << farFrom) | 1L << farTo;
    }

    /** Swaps the traced path. */
    void swap(int participant, int from, int to, int far) {
        rise(participant, from);
        rise(far, farFrom);
        int slot = to;
        for (int i = 0; i < length; i++) {
            int meeting = path[i];
            slotOf[meeting] = slot;
            sit(grid.first[meeting], slot, meeting);
            sit(grid.second[meeting], slot, meeting);
            slot = slot == to ? from : to;
        }
        if (shifts()) {
            load[from]--;
            load[to]++;
        }
    }

    private void sit(int participant, int slot, int meeting) {
        seated[participant * slots + slot] = meeting;
        busy[participant] |= 1L << slot;
    }

    private void rise(int participant, int slot) {
        seated[participant * slots + slot] = NOWHERE;
        busy[participant] &= ~(1L << slot);
    }
}
