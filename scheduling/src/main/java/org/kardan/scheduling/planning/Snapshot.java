package org.kardan.scheduling.planning;

import java.util.stream.IntStream;
import org.kardan.scheduling.Score;

/** A finished choice of slots and interpreters, one entry per wish; -1 where there is none. */
record Snapshot(int[] slots, int[] interpreters, Score score) {

    static Snapshot of(Grid grid, Board board) {
        return new Snapshot(
                IntStream.range(0, grid.wishCount()).map(board::slotOf).toArray(),
                IntStream.range(0, grid.wishCount()).map(board::interpreterOf).toArray(),
                board.score());
    }

    Board on(Grid grid) {
        var board = new Board(grid);
        for (int wish = 0; wish < slots.length; wish++) {
            if (slots[wish] >= 0 && !grid.locked(wish)) {
                board.placeWith(wish, slots[wish], interpreters[wish]);
            }
        }
        board.forget();
        return board;
    }
}
