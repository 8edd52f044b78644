package org.kardan.scheduling.search;

import java.util.Arrays;

/** How many tables of each slot are taken, and by which wishes; which table is whose is decided afterwards. */
final class Places {

    private final int tables;
    private final int longest;
    private final int[] load;
    private final int[][] inSlot;
    /** Of each wish and slot its place in the slot; no two slots of a meeting leave the same remainder. */
    private final int[] position;
    private long full;

    Places(Grid grid) {
        tables = grid.tables;
        longest = Arrays.stream(grid.length).max().orElse(1);
        load = new int[grid.slots];
        inSlot = new int[grid.slots][tables];
        position = new int[grid.wishes * longest];
        full = tables == 0 ? grid.all() : 0;
    }

    int load(int slot) {
        return load[slot];
    }

    int inSlot(int slot, int index) {
        return inSlot[slot][index];
    }

    long full() {
        return full;
    }

    /** A wish takes a table in one of its slots. */
    void take(int wish, int slot) {
        position[wish * longest + slot % longest] = load[slot];
        inSlot[slot][load[slot]++] = wish;
        if (load[slot] == tables) {
            full |= 1L << slot;
        }
    }

    void give(int wish, int slot) {
        int last = inSlot[slot][--load[slot]];
        int place = position[wish * longest + slot % longest];
        inSlot[slot][place] = last;
        position[last * longest + slot % longest] = place;
        full &= ~(1L << slot);
    }
}
