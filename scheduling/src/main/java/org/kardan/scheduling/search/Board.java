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
    private final Places places;
    private final Order order;
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
        places = new Places(grid);
        order = new Order(grid, slotOf);
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
        return places.load(slot);
    }

    public int inSlot(int slot, int index) {
        return places.inSlot(slot, index);
    }

    public long fullSlots() {
        return places.full();
    }

    /** Slots in which the wish may begin, as all have time and a table is free. */
    public long freeSlots(int wish) {
        return grid.needsTable[wish] ? timeFor(wish) & ~grid.touching(wish, places.full()) : timeFor(wish);
    }

    /** Slots in which the wish may begin, as all have time. */
    public long timeFor(int wish) {
        long taken = 0;
        for (int one : grid.people[wish]) {
            taken |= busy[one];
        }
        return grid.domain[wish] & ~grid.touching(wish, taken);
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
        if ((freeSlots(wish) >>> slot & 1) == 0 || someoneIsFull(wish) || !order.allows(wish, slot)) {
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

    private boolean someoneIsFull(int wish) {
        for (int one : grid.people[wish]) {
            if (isFull(one)) {
                return true;
            }
        }
        return false;
    }

    /** Which meetings come too early or too late in the timetable as it is. */
    public Order order() {
        return order;
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
            if (grid.mayWork(one, work[one], wish, slot)) {
                return one;
            }
        }
        for (int one : grid.candidates[wish]) {
            if (freed(one, wish, slot)) {
                return one;
            }
        }
        return NOBODY;
    }

    private boolean freed(int interpreter, int wish, int slot) {
        int mark = mark();
        boolean free = true;
        for (int at = slot; free && at < slot + grid.length[wish]; at++) {
            int other = served[interpreter * slots + at];
            free = other < 0 || !grid.locked(other) && relieve(other);
        }
        if (free && mark() > mark && grid.mayWork(interpreter, work[interpreter], wish, slot)) {
            return true;
        }
        backTo(mark);
        return false;
    }

    private boolean relieve(int wish) {
        int slot = slotOf[wish];
        for (int colleague : grid.candidates[wish]) {
            if (grid.mayWork(colleague, work[colleague], wish, slot)) {
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
        long stretch = grid.stretch(wish, slot);
        if (interpreter >= 0) {
            work[interpreter] |= stretch;
        }
        for (int one : grid.people[wish]) {
            meetings[one]++;
            occupy(one, busy[one] | stretch);
        }
        for (int at = slot; at < slot + grid.length[wish]; at++) {
            meet(wish, at, wish);
            if (grid.needsTable[wish]) {
                places.take(wish, at);
            }
        }
        value += grid.value[wish];
        musts += grid.must[wish] ? 1 : 0;
    }

    private void clear(int wish) {
        int slot = slotOf[wish];
        int interpreter = interpreterOf[wish];
        long stretch = grid.stretch(wish, slot);
        if (interpreter >= 0) {
            work[interpreter] &= ~stretch;
        }
        for (int one : grid.people[wish]) {
            meetings[one]--;
            occupy(one, busy[one] & ~stretch);
        }
        for (int at = slot; at < slot + grid.length[wish]; at++) {
            meet(wish, at, -1);
            if (grid.needsTable[wish]) {
                places.give(wish, at);
            }
        }
        value -= grid.value[wish];
        musts -= grid.must[wish] ? 1 : 0;
        slotOf[wish] = NOWHERE;
        interpreterOf[wish] = NOBODY;
    }

    /** Writes down for everybody and the interpreter who is met in this slot. */
    private void meet(int wish, int slot, int met) {
        for (int one : grid.people[wish]) {
            seated[one * slots + slot] = met;
        }
        if (interpreterOf[wish] >= 0) {
            served[interpreterOf[wish] * slots + slot] = met;
        }
    }

    private void occupy(int participant, long now) {
        breaks += grid.breaks(participant, now) - grid.breaks(participant, busy[participant]);
        busy[participant] = now;
    }
}
