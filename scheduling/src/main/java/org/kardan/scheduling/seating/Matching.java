package org.kardan.scheduling.seating;

import java.util.Arrays;

/** The cheapest way to give each of some rows a column of its own (Hungarian method with potentials, O(n² m)). */
final class Matching {

    private final long[][] cost;
    private final int rows;
    private final int columns;
    private final long[] rowPrice;
    private final long[] columnPrice;
    /** Of each column, counted from 1, the row that has it; column 0 stands for the row being added. */
    private final int[] owner;

    private final int[] from;

    /** @param cost of rows by columns, at least as many columns as rows */
    Matching(long[][] cost) {
        this.cost = cost;
        rows = cost.length;
        columns = rows == 0 ? 0 : cost[0].length;
        rowPrice = new long[rows + 1];
        columnPrice = new long[columns + 1];
        owner = new int[columns + 1];
        from = new int[columns + 1];
    }

    /** The column of each row. */
    int[] columns() {
        for (int row = 1; row <= rows; row++) {
            add(row);
        }
        var found = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (owner[column] > 0) {
                found[owner[column] - 1] = column - 1;
            }
        }
        return found;
    }

    private void add(int row) {
        owner[0] = row;
        var slack = new long[columns + 1];
        var reached = new boolean[columns + 1];
        Arrays.fill(slack, Long.MAX_VALUE);
        int here = 0;
        while (owner[here] != 0) {
            reached[here] = true;
            int next = nearest(here, slack, reached);
            long step = slack[next];
            for (int column = 0; column <= columns; column++) {
                if (reached[column]) {
                    rowPrice[owner[column]] += step;
                    columnPrice[column] -= step;
                } else {
                    slack[column] -= step;
                }
            }
            here = next;
        }
        while (here != 0) {
            owner[here] = owner[from[here]];
            here = from[here];
        }
    }

    private int nearest(int here, long[] slack, boolean[] reached) {
        int row = owner[here];
        int best = 0;
        for (int column = 1; column <= columns; column++) {
            if (reached[column]) {
                continue;
            }
            long reduced = cost[row - 1][column - 1] - rowPrice[row] - columnPrice[column];
            if (reduced < slack[column]) {
                slack[column] = reduced;
                from[column] = here;
            }
            if (best == 0 || slack[column] < slack[best]) {
                best = column;
            }
        }
        return best;
    }
}
