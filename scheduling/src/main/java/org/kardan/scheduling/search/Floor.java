package org.kardan.scheduling.search;

import java.util.Arrays;

/**
 * The tables and the ways between them.
 *
 * @param places of each wish the tables at which it may be: booths of its hosts, or all that are nobody's booth
 * @param locked of each wish the table at which it must stay, or -1
 * @param walk seconds between tables
 * @param direct of each slot whether the next slot follows directly
 * @param change seconds in which the next table must be reached where slots follow directly
 * @param kinds of each wish a number, the same for those with the same places
 * @param near of each two kinds whether some of their tables can be reached from each other in time
 */
public record Floor(
        int[][] places, int[] locked, int[][] walk, boolean[] direct, int change, int[] kinds, boolean[][] near) {

    static Floor none(int wishes) {
        var nowhere = new int[wishes];
        Arrays.fill(nowhere, -1);
        return new Floor(
                new int[wishes][0],
                nowhere,
                new int[0][0],
                new boolean[Long.SIZE],
                Integer.MAX_VALUE,
                new int[wishes],
                new boolean[][] {{true}});
    }

    /** Whether some way takes time at all. */
    public boolean anyWay() {
        return Arrays.stream(walk).flatMapToInt(Arrays::stream).anyMatch(seconds -> seconds > 0);
    }

    /** Whether some table cannot be reached in time from some other. */
    public boolean anyTooFar() {
        return Arrays.stream(walk).flatMapToInt(Arrays::stream).anyMatch(seconds -> seconds > change);
    }

    public boolean inTime(int from, int to) {
        return walk[from][to] <= change;
    }
}
