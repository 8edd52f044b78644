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
    private final long[] busy;
    private final Voices voices;
    private final int[] meetings;
    private final Places places;
    private final Order order;
    private final Merits merits;
    private int breaks;
    private int idle;
    private int[] notes = new int[256];
    private int noted;

    public Board(Grid grid) {
        this.grid = grid;
        slots = grid.slots;
        slotOf = filled(grid.wishes);
        interpreterOf = filled(grid.wishes);
        seated = filled(grid.participants * slots);
        busy = new long[grid.participants];
        voices = new Voices(grid, this);
        meetings = new int[grid.participants];
        places = new Places(grid);
        order = new Order(grid, slotOf);
        merits = new Merits(grid);
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
        return new Score(
                musts(),
                shortfall(),
                value(),
                breaks,
                idle,
                0,
                voices.faces().unversed(),
                voices.faces().changes());
    }

    public int musts() {
        return merits.musts();
    }

    public int shortfall() {
        return merits.shortfall();
    }

    public long value() {
        return merits.value();
    }

    /** Whether this wish would help a target that is not met yet. */
    public boolean awaited(int wish) {
        return merits.awaited(wish);
    }

    public int breaks() {
        return breaks;
    }

    public int idle() {
        return idle;
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
                || someoneIsFull(wish)
                || !order.allows(wish, slot)
                || someoneIsTooFar(wish, slot)) {
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

    /** Whether somebody just comes from, or just goes on to, a place too far away wherever this wish would sit. */
    public boolean someoneIsTooFar(int wish, int slot) {
        if (grid.floor.change() == Integer.MAX_VALUE) {
            return false;
        }
        boolean[] near = grid.floor.near()[grid.floor.kinds()[wish]];
        int next = slot + grid.length[wish];
        for (int one : grid.people[wish]) {
            if (slot > 0 && grid.floor.direct()[slot - 1] && isFar(near, seated(one, slot - 1))
                    || next < slots && grid.floor.direct()[next - 1] && isFar(near, seated(one, next))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFar(boolean[] near, int other) {
        return other >= 0 && !near[grid.floor.kinds()[other]];
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
        return voices.find(wish, slot);
    }

    /** Whether an interpreter who may serve the wish has time for it in this slot. */
    public boolean hasTime(int interpreter, int wish, int slot) {
        return voices.hasTime(interpreter, wish, slot);
    }

    /** The wish an interpreter serves in this slot, or -1. */
    public int served(int interpreter, int slot) {
        return voices.served(interpreter, slot);
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
            voices.begin(interpreter, wish, slot);
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
        merits.add(wish);
    }

    private void clear(int wish) {
        int slot = slotOf[wish];
        int interpreter = interpreterOf[wish];
        long stretch = grid.stretch(wish, slot);
        if (interpreter >= 0) {
            voices.end(interpreter, wish, slot);
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
        merits.take(wish);
        slotOf[wish] = NOWHERE;
        interpreterOf[wish] = NOBODY;
    }

    /** Writes down for everybody who is met in this slot. */
    private void meet(int wish, int slot, int met) {
        for (int one : grid.people[wish]) {
            seated[one * slots + slot] = met;
        }
    }

    private void occupy(int participant, long now) {
        breaks += grid.breaks(participant, now) - grid.breaks(participant, busy[participant]);
        if (grid.shortDays) {
            idle += grid.idle(participant, now) - grid.idle(participant, busy[participant]);
        }
        busy[participant] = now;
    }
}
