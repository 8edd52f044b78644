package org.kardan.scheduling.search;

import java.util.Arrays;

/** Which interpreter works when and for whom; knows who could take over for whom. */
final class Voices {

    private final Grid grid;
    private final Board board;
    private final Faces faces;
    private final long[] work;
    private final int[] served;

    Voices(Grid grid, Board board) {
        this.grid = grid;
        this.board = board;
        faces = new Faces(grid);
        work = new long[grid.interpreters];
        served = new int[grid.interpreters * grid.slots];
        Arrays.fill(served, -1);
    }

    Faces faces() {
        return faces;
    }

    int served(int interpreter, int slot) {
        return served[interpreter * grid.slots + slot];
    }

    boolean hasTime(int interpreter, int wish, int slot) {
        return grid.mayWork(interpreter, work[interpreter], wish, slot);
    }

    void begin(int interpreter, int wish, int slot) {
        work[interpreter] |= grid.stretch(wish, slot);
        faces.meet(wish, interpreter);
        note(interpreter, wish, slot, wish);
    }

    void end(int interpreter, int wish, int slot) {
        work[interpreter] &= ~grid.stretch(wish, slot);
        faces.part(wish, interpreter);
        note(interpreter, wish, slot, -1);
    }

    private void note(int interpreter, int wish, int slot, int met) {
        for (int at = slot; at < slot + grid.length[wish]; at++) {
            served[interpreter * grid.slots + at] = met;
        }
    }

    /** An interpreter who is free, or who becomes free because a colleague takes over. */
    int find(int wish, int slot) {
        for (int one : grid.candidates[wish]) {
            if (hasTime(one, wish, slot)) {
                return one;
            }
        }
        for (int one : grid.candidates[wish]) {
            if (freed(one, wish, slot)) {
                return one;
            }
        }
        return Board.NOBODY;
    }

    private boolean freed(int interpreter, int wish, int slot) {
        int mark = board.mark();
        boolean free = true;
        for (int at = slot; free && at < slot + grid.length[wish]; at++) {
            int other = served(interpreter, at);
            free = other < 0 || !grid.locked(other) && relieve(other);
        }
        if (free && board.mark() > mark && hasTime(interpreter, wish, slot)) {
            return true;
        }
        board.backTo(mark);
        return false;
    }

    private boolean relieve(int wish) {
        int slot = board.slotOf(wish);
        for (int colleague : grid.candidates[wish]) {
            if (hasTime(colleague, wish, slot)) {
                board.remove(wish);
                board.placeWith(wish, slot, colleague);
                return true;
            }
        }
        return false;
    }
}
