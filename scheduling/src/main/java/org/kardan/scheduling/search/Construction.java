package org.kardan.scheduling.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The first plan: wishes by weight, each in the free slot that costs the fewest breaks. Takes milliseconds. */
public final class Construction {

    private final Grid grid;
    private final List<Integer> order;

    public Construction(Grid grid) {
        this.grid = grid;
        // Within equal weight those with the least choice first, for later they would find nothing.
        order = IntStream.range(0, grid.wishes)
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(wish -> !grid.must[wish])
                        .thenComparing(wish -> -grid.value[wish])
                        .thenComparing(wish -> Long.bitCount(grid.domain[wish])))
                .toList();
    }

    /** All wishes, those that choose first in front. */
    public List<Integer> order() {
        return order;
    }

    /** Adds whatever still fits. */
    public void fill(Board board) {
        // The goals one after the other: later wishes find only what earlier ones have left.
        fill(board, wish -> grid.must[wish]);
        fill(board, board::awaited);
        fill(board, _ -> true);
        board.forget();
    }

    private void fill(Board board, IntPredicate which) {
        for (int wish : order) {
            if (!board.placed(wish) && which.test(wish)) {
                placeBest(board, wish);
            }
        }
    }

    private void placeBest(Board board, int wish) {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (long free = board.freeSlots(wish); free != 0; free &= free - 1) {
            int slot = Long.numberOfTrailingZeros(free);
            int mark = board.mark();
            if (board.place(wish, slot)) {
                int cost = board.breaks() * 1000 + board.load(slot);
                if (cost < fewest) {
                    fewest = cost;
                    best = slot;
                }
            }
            board.backTo(mark);
        }
        if (best >= 0) {
            board.place(wish, best);
        }
    }
}
