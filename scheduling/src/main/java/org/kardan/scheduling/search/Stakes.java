package org.kardan.scheduling.search;

/**
 * Who wants at least how many meetings, and whose share of the value counts more the smaller it is.
 *
 * @param targetsOf of each wish the targets it helps
 * @param least of each target the meetings asked for
 * @param unitsOf of each wish the units, such as participants and sides, whose share it adds to
 * @param steps of each unit the amounts from which on its value counts less
 * @param weight of each unit what its share counts beside the value itself
 */
public record Stakes(int[][] targetsOf, int[] least, int[][] unitsOf, long[][] steps, int[] weight) {

    static Stakes none(int wishes) {
        return new Stakes(new int[wishes][0], new int[0], new int[wishes][0], new long[0][], new int[0]);
    }

    /** What a unit adds to the value when this much of what it asked for is fulfilled. */
    public long fair(int unit, long fulfilled) {
        long sum = 0;
        for (long step : steps[unit]) {
            sum += Math.min(fulfilled, step);
        }
        return weight[unit] * sum;
    }
}
