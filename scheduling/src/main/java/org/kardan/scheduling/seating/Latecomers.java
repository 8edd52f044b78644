package org.kardan.scheduling.seating;

import java.util.OptionalInt;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Construction;
import org.kardan.scheduling.search.Grid;

/** Meetings that come in when all others are seated: wherever people, interpreter and a table in reach are free. */
final class Latecomers {

    private final Grid grid;
    private final Seats seats;
    private final Board board;

    Latecomers(Grid grid, Seats seats, Board board) {
        this.grid = grid;
        this.seats = seats;
        this.board = board;
    }

    void seat() {
        for (int wish : new Construction(grid).order()) {
            if (!board.placed(wish)) {
                seat(wish);
            }
        }
        board.forget();
    }

    private void seat(int wish) {
        for (long free = board.freeSlots(wish); free != 0; free &= free - 1) {
            int slot = Long.numberOfTrailingZeros(free);
            int mark = board.mark();
            if (board.place(wish, slot)) {
                seats.come(wish, slot);
                var table = inReach(wish);
                if (table.isPresent()) {
                    seats.sit(wish, table.getAsInt());
                    return;
                }
                seats.leave(wish);
            }
            board.backTo(mark);
        }
    }

    private OptionalInt inReach(int wish) {
        return seats.free(wish).filter(table -> seats.reachable(wish, table)).findFirst();
    }
}
