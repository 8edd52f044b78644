package org.kardan.scheduling.search;

import java.util.Arrays;
import org.kardan.scheduling.Score;

/**
 * A timetable under construction with its incremental counts. It always keeps every rule; which table is decided
 * afterwards, as a slot never holds more meetings than there are tables.
 *
 * <p>Every change is noted and can be taken back to a {@link #mark()}.
 */
public final class Board {

    public static final int NOWHERE = -1;
    public static final int NOBODY = -1;

    private final Grid grid;
    private final int slots;
    private final int[] slotOf;
    private final int[] interpreterOf;
    private final int[] seated;
    private final int[] served;
    private final long[] busy;
    private final long[] work;
    private final int[] meetings;
    private final int[] load;
    private final int[][] inSlot;
    private final int[] position;
    private long full;
    private int musts;
    private long value;
    private int breaks;
    private int[] notes = new int[256];
    private int noted;

    public Board(Grid grid) {
        this.grid = grid;
        slots = grid.slots;
        slotOf = filled(grid.wishes);
        interpreterOf = filled(grid.wishes);
        seated = filled(grid.participants * slots);
        served = filled(grid.interpreters * slots);
        busy = new long[grid.participants];
        work = new long[grid.interpreters];
        meetings = new int[grid.participants];
        load = new int[slots];
        inSlot = new int[slots][grid.tables];
        position = new int[grid.wishes];
        full = grid.tables == 0 ? grid.all() : 0;
        for (int wish = 0; wish < grid.wishes; wish++) {
            if (grid.locked(wish)) {
                put(wish, grid.lockedSlot[wish], grid.lockedInterpreter[wish]);
            }
        }
    }

    private static int[] filled(int length) {
        var array = new int[length];
        Arrays.fill(array, -1);
        return array;
    }

    public int slotOf(int wish) {
        return slotOf[wish];
    }

    public int interpreterOf(int wish) {
        return interpreterOf[wish];
    }

    public boolean placed(int wish) {
        return slotOf[wish] >= 0;
    }

    /** The wish fulfilled for this participant in this slot, or -1. */
    public int seated(int participant, int slot) {
        return seated[participant * slots + slot];
    }

    public long busy(int participant) {
        return busy[participant];
    }

    public boolean isFull(int participant) {
        return meetings[participant] >= grid.mostMeetings[participant];
    }

    public int load(int slot) {
        return load[slot];
    }

    public int inSlot(int slot, int index) {
        return inSlot[slot][index];
    }

    public long fullSlots() {
        return full;
    }

    /** Slots in which both have time, the wish may be and a table is free. */
    public long freeSlots(int wish) {
        return timeFor(wish) & ~full;
    }

    /** Slots in which both have time and the wish may be. */
    public long timeFor(int wish) {
        return grid.domain[wish] & ~busy[grid.first[wish]] & ~busy[grid.second[wish]];
    }

    public Score score() {
        return new Score(musts, value, breaks);
    }

    public int musts() {
        return musts;
    }

    public long value() {
        return value;
    }

    public int breaks() {
        return breaks;
    }

    public int mark() {
        return noted;
    }

    public void forget() {
        noted = 0;
    }

    public void backTo(int mark) {
        while (noted > mark) {
            noted -= 3;
            int wish = notes[noted];
            if (notes[noted + 1] == NOWHERE) {
                clear(wish);
            } else {
                put(wish, notes[noted + 1], notes[noted + 2]);
            }
        }
    }

    /** Places an unplaced wish if seats, limits, table and interpreter allow it. */
    public boolean place(int wish, int slot) {
        if ((freeSlots(wish) >>> slot & 1) == 0
                || isFull(grid.first[wish])
                || isFull(grid.second[wish])
                || !inOrder(wish, slot)) {
            return false;
        }
        int interpreter = NOBODY;
        if (grid.needsInterpreter[wish]) {
            interpreter = interpreterFor(wish, slot);
            if (interpreter == NOBODY) {
                return false;
            }
        }
        placeWith(wish, slot, interpreter);
        return true;
    }

    private boolean inOrder(int wish, int slot) {
        for (int other : grid.before[wish]) {
            if (slotOf[other] >= slot) {
                return false;
            }
        }
        for (int other : grid.after[wish]) {
            if (slotOf[other] >= 0 && slotOf[other] <= slot) {
                return false;
            }
        }
        return true;
    }

    public void placeWith(int wish, int slot, int interpreter) {
        note(wish, NOWHERE, NOBODY);
        put(wish, slot, interpreter);
    }

    public void remove(int wish) {
        note(wish, slotOf[wish], interpreterOf[wish]);
        clear(wish);
    }

    /** An interpreter who is free, or who becomes free because a colleague takes over. */
    public int interpreterFor(int wish, int slot) {
        for (int one : grid.candidates[wish]) {
            if (grid.mayWork(one, work[one], slot)) {
                return one;
            }
        }
        for (int one : grid.candidates[wish]) {
            int other = served[one * slots + slot];
            if (other >= 0 && !grid.locked(other) && relieve(other, slot)) {
                return one;
            }
        }
        return NOBODY;
    }

    private boolean relieve(int wish, int slot) {
        for (int colleague : grid.candidates[wish]) {
            if (grid.mayWork(colleague, work[colleague], slot)) {
                remove(wish);
                placeWith(wish, slot, colleague);
                return true;
            }
        }
        return false;
    }

    private void note(int wish, int slot, int interpreter) {
        if (noted + 3 > notes.length) {
            notes = Arrays.copyOf(notes, notes.length * 2);
        }
        notes[noted++] = wish;
        notes[noted++] = slot;
        notes[noted++] = interpreter;
    }

    private void put(int wish, int slot, int interpreter) {
        slotOf[wish] = slot;
        interpreterOf[wish] = interpreter;
        position[wish] = load[slot];
        inSlot[slot][load[slot]++] = wish;
        if (load[slot] == grid.tables) {
            full |= 1L << slot;
        }
        if (interpreter >= 0) {
            work[interpreter] |= 1L << slot;
            served[interpreter * slots + slot] = wish;
        }
        sit(grid.first[wish], slot, wish);
        sit(grid.second[wish], slot, wish);
        value += grid.value[wish];
        musts += grid.must[wish] ? 1 : 0;
    }

    private void clear(int wish) {
        int slot = slotOf[wish];
        int last = inSlot[slot][--load[slot]];
        inSlot[slot][position[wish]] = last;
        position[last] = position[wish];
        full &= ~(1L << slot);
        int interpreter = interpreterOf[wish];
        if (interpreter >= 0) {
            work[interpreter] &= ~(1L << slot);
            served[interpreter * slots + slot] = -1;
        }
        rise(grid.first[wish], slot);
        rise(grid.second[wish], slot);
        value -= grid.value[wish];
        musts -= grid.must[wish] ? 1 : 0;
        slotOf[wish] = NOWHERE;
        interpreterOf[wish] = NOBODY;
    }

    private void sit(int participant, int slot, int wish) {
        seated[participant * slots + slot] = wish;
        meetings[participant]++;
        occupy(participant, busy[participant] | 1L << slot);
    }

    private void rise(int participant, int slot) {
        seated[participant * slots + slot] = -1;
        meetings[participant]--;
        occupy(participant, busy[participant] & ~(1L << slot));
    }

    private void occupy(int participant, long now) {
        breaks += grid.breaks(participant, now) - grid.breaks(participant, busy[participant]);
        busy[participant] = now;
    }
}
