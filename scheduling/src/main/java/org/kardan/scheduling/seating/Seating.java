package org.kardan.scheduling.seating;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.kardan.scheduling.Goal;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Snapshot;

/**
 * Gives the meetings of a plan their tables. Those that find none in time, because of locked ones or of ways too long,
 * are given up; what still fits beside the others then takes their place.
 */
public final class Seating implements UnaryOperator<Snapshot> {

    private final Grid grid;
    private final boolean matters;

    public Seating(Grid grid) {
        this.grid = grid;
        boolean mayFail = IntStream.range(0, grid.wishes).anyMatch(grid::locked)
                && IntStream.of(grid.length).anyMatch(length -> length > 1);
        matters = grid.floor.anyWay() || mayFail;
    }

    /** Quickly, and only where the score depends on it. */
    @Override
    public Snapshot apply(Snapshot plan) {
        return matters && !plan.seated() ? seat(plan, false) : plan;
    }

    /** As well as can be. */
    public Snapshot thoroughly(Snapshot plan) {
        return seat(plan, true);
    }

    private Snapshot seat(Snapshot plan, boolean thoroughly) {
        var seats = new Seats(grid, plan.slots());
        var dealing = new Dealing(grid, seats);
        dealing.deal();
        boolean rule = grid.floor.change() < Integer.MAX_VALUE;
        if (thoroughly || rule) {
            dealing.improve();
        }
        var board = plan.on(grid);
        giveUp(seats, board);
        if (rule) {
            new Latecomers(grid, seats, board).seat();
            dealing.improve();
        }
        var done = Snapshot.of(grid, board);
        return new Snapshot(
                done.slots(), done.interpreters(), seats.tables(), done.score().with(Goal.WALKING, seats.walking()));
    }

    private void giveUp(Seats seats, Board board) {
        for (int wish = 0; wish < grid.wishes; wish++) {
            if (seats.slotOf(wish) >= 0 && seats.tableOf(wish) < 0) {
                leave(wish, seats, board);
            }
        }
        for (int wish = 0; wish < grid.wishes; wish++) {
            while (seats.slotOf(wish) >= 0 && seats.unreachable(wish) >= 0) {
                leave(cheaper(wish, seats.unreachable(wish)), seats, board);
            }
        }
    }

    private int cheaper(int one, int other) {
        return weight(one) <= weight(other) ? one : other;
    }

    private long weight(int wish) {
        return grid.locked(wish) ? Long.MAX_VALUE : grid.value[wish] + (grid.must[wish] ? 1L << 40 : 0);
    }

    private static void leave(int wish, Seats seats, Board board) {
        seats.leave(wish);
        board.remove(wish);
    }
}
