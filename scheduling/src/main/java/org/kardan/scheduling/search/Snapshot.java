package org.kardan.scheduling.search;

import java.util.stream.IntStream;
import org.kardan.scheduling.Score;

/**
 * A finished choice of slots and interpreters, one entry per wish; -1 where there is none.
 *
 * @param tables one entry per wish as well, or none at all as long as nobody has dealt them out
 */
public record Snapshot(int[] slots, int[] interpreters, int[] tables, Score score) {

    public Snapshot(int[] slots, int[] interpreters, Score score) {
        this(slots, interpreters, new int[0], score);
    }

    public static Snapshot of(Grid grid, Board board) {
        return new Snapshot(
                IntStream.range(0, grid.wishes).map(board::slotOf).toArray(),
                IntStream.range(0, grid.wishes).map(board::interpreterOf).toArray(),
                board.score());
    }

    public boolean seated() {
        return tables.length == slots.length;
    }

    public Board on(Grid grid) {
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
