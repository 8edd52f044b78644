package org.kardan.scheduling.planning;

import java.util.List;
import java.util.stream.IntStream;
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
        int[] people = grid.people[wish];
        if (grid.domain[wish] == 0) {
            return because(wish, Reason.NO_COMMON_SLOT, name(first), name(second));
        }
        if (grid.needsInterpreter[wish] && grid.candidates[wish].length == 0) {
            return because(wish, Reason.NO_LANGUAGE, name(first), name(second));
        }
        for (int one : people) {
            if (board.isFull(one)) {
                return because(wish, Reason.PARTICIPANT_FULL, name(one), String.valueOf(grid.mostMeetings[one]));
            }
        }
        if (board.timeFor(wish) == 0) {
            int busier = IntStream.of(people)
                    .boxed()
                    .reduce(first, (one, other) -> taken(wish, other) > taken(wish, one) ? other : one);
            return because(wish, Reason.PARTICIPANT_BUSY, name(busier), name(busier == first ? second : first));
        }
        return ofPlaces(wish);
    }

    private Unplaced ofPlaces(int wish) {
        long free = board.freeSlots(wish);
        if (free == 0) {
            return because(wish, Reason.NO_TABLE, String.valueOf(Long.bitCount(board.timeFor(wish))));
        }
        long inOrder = inOrder(wish, free);
        if (inOrder == 0) {
            return because(wish, Reason.OUT_OF_ORDER, String.valueOf(Long.bitCount(free)));
        }
        for (long rest = inOrder; rest != 0; rest &= rest - 1) {
            int slot = Long.numberOfTrailingZeros(rest);
            if (!grid.needsInterpreter[wish] || board.interpreterFor(wish, slot) != Board.NOBODY) {
                return free(wish, slot, Long.bitCount(inOrder));
            }
        }
        return because(wish, Reason.NO_INTERPRETER, String.valueOf(Long.bitCount(inOrder)));
    }

    /** Where ways can be too long, whoever comes last was tried in every slot beside the tables of all others. */
    private Unplaced free(int wish, int slot, int slots) {
        return grid.floor.change() < Integer.MAX_VALUE
                ? because(wish, Reason.TOO_FAR, String.valueOf(slots))
                : because(wish, Reason.NOT_TRIED, layout.slot(slot).id());
    }

    private long inOrder(int wish, long free) {
        long kept = 0;
        for (long rest = free; rest != 0; rest &= rest - 1) {
            kept |= board.order().allows(wish, Long.numberOfTrailingZeros(rest)) ? Long.lowestOneBit(rest) : 0;
        }
        return kept;
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
