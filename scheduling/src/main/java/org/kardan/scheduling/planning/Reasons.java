package org.kardan.scheduling.planning;

import java.util.List;
import org.kardan.scheduling.Unplaced;
import org.kardan.scheduling.Unplaced.Reason;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Grid;

/** Says what stands in the way of each wish that was not placed, in the plan as it is. */
final class Reasons {

    private final ProblemLayout layout;
    private final Grid grid;
    private final Board board;

    Reasons(ProblemLayout layout, Grid grid, Board board) {
        this.layout = layout;
        this.grid = grid;
        this.board = board;
    }

    Unplaced of(int wish) {
        int first = grid.first[wish];
        int second = grid.second[wish];
        if (grid.domain[wish] == 0) {
            return because(wish, Reason.NO_COMMON_SLOT, name(first), name(second));
        }
        if (grid.needsInterpreter[wish] && grid.candidates[wish].length == 0) {
            return because(wish, Reason.NO_LANGUAGE, name(first), name(second));
        }
        for (int one : List.of(first, second)) {
            if (board.isFull(one)) {
                return because(wish, Reason.PARTICIPANT_FULL, name(one), String.valueOf(grid.mostMeetings[one]));
            }
        }
        if (board.timeFor(wish) == 0) {
            boolean firstBusier = taken(wish, first) >= taken(wish, second);
            int busier = firstBusier ? first : second;
            return because(wish, Reason.PARTICIPANT_BUSY, name(busier), name(firstBusier ? second : first));
        }
        return ofPlaces(wish);
    }

    private Unplaced ofPlaces(int wish) {
        long free = board.freeSlots(wish);
        if (free == 0) {
            return because(wish, Reason.NO_TABLE, String.valueOf(Long.bitCount(board.timeFor(wish))));
        }
        for (long rest = free; rest != 0; rest &= rest - 1) {
            int slot = Long.numberOfTrailingZeros(rest);
            if (!grid.needsInterpreter[wish] || board.interpreterFor(wish, slot) != Board.NOBODY) {
                return because(wish, Reason.NOT_TRIED, layout.slot(slot).id());
            }
        }
        return because(wish, Reason.NO_INTERPRETER, String.valueOf(Long.bitCount(free)));
    }

    private int taken(int wish, int participant) {
        return Long.bitCount(grid.domain[wish] & board.busy(participant));
    }

    private String name(int participant) {
        return layout.participant(participant).id();
    }

    private Unplaced because(int wish, Reason reason, String... parameters) {
        return new Unplaced(layout.wish(wish).id(), reason, List.of(parameters));
    }
}
