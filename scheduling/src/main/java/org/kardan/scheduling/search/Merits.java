package org.kardan.scheduling.search;

import java.util.stream.IntStream;

/** What the wishes fulfilled are worth together: musts, what is missing to targets, value with its fair spread. */
final class Merits {

    private final Grid grid;
    private final Stakes stakes;
    private final int[] met;
    private final long[] fulfilled;
    private int musts;
    private int shortfall;
    private long value;

    Merits(Grid grid) {
        this.grid = grid;
        stakes = grid.stakes;
        met = new int[stakes.least().length];
        fulfilled = new long[stakes.weight().length];
        shortfall = IntStream.of(stakes.least()).sum();
    }

    int musts() {
        return musts;
    }

    int shortfall() {
        return shortfall;
    }

    long value() {
        return value;
    }

    void add(int wish) {
        musts += grid.must[wish] ? 1 : 0;
        value += grid.value[wish];
        for (int target : stakes.targetsOf()[wish]) {
            shortfall -= met[target]++ < stakes.least()[target] ? 1 : 0;
        }
        spread(wish, grid.value[wish]);
    }

    void take(int wish) {
        musts -= grid.must[wish] ? 1 : 0;
        value -= grid.value[wish];
        for (int target : stakes.targetsOf()[wish]) {
            shortfall += --met[target] < stakes.least()[target] ? 1 : 0;
        }
        spread(wish, -grid.value[wish]);
    }

    /** Whether this wish would help a target that is not met yet. */
    boolean awaited(int wish) {
        for (int target : stakes.targetsOf()[wish]) {
            if (met[target] < stakes.least()[target]) {
                return true;
            }
        }
        return false;
    }

    private void spread(int wish, int more) {
        for (int unit : stakes.unitsOf()[wish]) {
            long after = fulfilled[unit] + more;
            value += stakes.fair(unit, after) - stakes.fair(unit, fulfilled[unit]);
            fulfilled[unit] = after;
        }
    }
}
