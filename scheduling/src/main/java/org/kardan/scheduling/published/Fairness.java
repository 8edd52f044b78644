package org.kardan.scheduling.published;

import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Grid;

/** How far a board is from fairness d, in breaks that somebody has too many. */
final class Fairness {

    private static final double PRICE = 2;

    private final Grid grid;
    private final int most;

    Fairness(Grid grid, int most) {
        this.grid = grid;
        this.most = most;
    }

    double penalty(Board board) {
        if (most < 0) {
            return 0;
        }
        int fewest = Integer.MAX_VALUE;
        var breaks = new int[grid.participants];
        for (int one = 0; one < breaks.length; one++) {
            breaks[one] = grid.breaks(one, board.busy(one));
            fewest = Math.min(fewest, breaks[one]);
        }
        int excess = 0;
        for (int one : breaks) {
            excess += Math.max(0, one - fewest - most);
        }
        return PRICE * excess;
    }
}
