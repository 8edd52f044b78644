package org.kardan.scheduling.planning;

import java.util.Arrays;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Grid;

/**
 * Reassigns interpreters at the times as they are: rather those who know the words, then those whom the participants
 * have met before. Another takes over, or two change places, as long as that helps.
 */
final class Continuity {

    private static final int MOST_ROUNDS = 20;

    private final Grid grid;
    private final Board board;

    Continuity(Grid grid, Board board) {
        this.grid = grid;
        this.board = board;
    }

    void improve() {
        boolean better = true;
        for (int round = 0; better && round < MOST_ROUNDS; round++) {
            better = false;
            for (int wish = 0; wish < grid.wishes; wish++) {
                better |= movable(wish) && improve(wish);
            }
        }
        board.forget();
    }

    private boolean movable(int wish) {
        return board.placed(wish) && grid.needsInterpreter[wish] && !grid.locked(wish);
    }

    private boolean improve(int wish) {
        boolean better = false;
        for (int one : grid.candidates[wish]) {
            if (one == board.interpreterOf(wish)) {
                continue;
            }
            var before = board.score();
            int mark = board.mark();
            if (change(wish, one) && board.score().betterThan(before)) {
                better = true;
            } else {
                board.backTo(mark);
            }
        }
        return better;
    }

    /** This interpreter serves the wish from now on, and the one before whatever this one served meanwhile. */
    private boolean change(int wish, int interpreter) {
        int slot = board.slotOf(wish);
        int former = board.interpreterOf(wish);
        int[] others = served(wish, slot, interpreter);
        for (int other : others) {
            if (grid.locked(other) || !mayServe(former, other)) {
                return false;
            }
        }
        int[] starts = new int[others.length];
        Arrays.setAll(starts, i -> board.slotOf(others[i]));
        board.remove(wish);
        for (int other : others) {
            board.remove(other);
        }
        for (int i = 0; i < others.length; i++) {
            if (!serve(others[i], starts[i], former)) {
                return false;
            }
        }
        return serve(wish, slot, interpreter);
    }

    /** The wishes an interpreter serves while this one would last. */
    private int[] served(int wish, int slot, int interpreter) {
        var others = new int[grid.length[wish]];
        int count = 0;
        for (int at = slot; at < slot + others.length; at++) {
            int other = board.served(interpreter, at);
            if (other >= 0 && (count == 0 || others[count - 1] != other)) {
                others[count++] = other;
            }
        }
        return Arrays.copyOf(others, count);
    }

    private boolean mayServe(int interpreter, int wish) {
        for (int one : grid.candidates[wish]) {
            if (one == interpreter) {
                return true;
            }
        }
        return false;
    }

    private boolean serve(int wish, int slot, int interpreter) {
        if (!board.hasTime(interpreter, wish, slot)) {
            return false;
        }
        board.placeWith(wish, slot, interpreter);
        return true;
    }
}
