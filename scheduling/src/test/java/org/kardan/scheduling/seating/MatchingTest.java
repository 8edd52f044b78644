package org.kardan.scheduling.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void noWayToGiveEachRowAColumnIsCheaper() {
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            int rows = random.nextInt(6);
            var cost = random.longs((long) rows * (rows + random.nextInt(3)), 0, 20)
                    .toArray();
            var table = new long[rows][rows == 0 ? 0 : cost.length / rows];
            for (int i = 0; i < cost.length; i++) {
                table[i % rows][i / rows] = cost[i];
            }

            var columns = new Matching(table).columns();

            long total = 0;
            for (int row = 0; row < rows; row++) {
                total += table[row][columns[row]];
            }
            assertThat(columns).doesNotHaveDuplicates();
            assertThat(total).describedAs("seed " + seed).isEqualTo(cheapest(table, 0, 0));
        }
    }

    private static long cheapest(long[][] cost, int row, int taken) {
        if (row == cost.length) {
            return 0;
        }
        long best = Long.MAX_VALUE;
        for (int column = 0; column < cost[row].length; column++) {
            if ((taken >> column & 1) == 0) {
                best = Math.min(best, cost[row][column] + cheapest(cost, row + 1, taken | 1 << column));
            }
        }
        return best;
    }
}
