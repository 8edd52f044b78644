package org.kardan.scheduling.colouring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Incumbent;
import org.kardan.scheduling.search.Snapshot;

class RecolouringTest {

    @Test
    void twoSidesAlwaysFitIntoAsManySlotsAsTheBusiestHasMeetings() {
        for (long seed = 0; seed < 20; seed++) {
            var grid = Crowds.of(seed, 40, 160, 8, 20, 0);
            var plan = new Colouring(grid);

            assertThat(new Insertion(plan, new SplittableRandom(seed)).fill(() -> false))
                    .isTrue();

            assertKept(grid, plan.slots());
        }
    }

    @Test
    void theFewestTablesThatCanSufficeDoSuffice() {
        var grid = Crowds.of(3, 200, 960, 24, 40, 0);
        var plan = new Colouring(grid);

        assertThat(new Insertion(plan, new SplittableRandom(1)).fill(() -> false))
                .isTrue();

        assertKept(grid, plan.slots());
    }

    @Test
    void noPlanOfAllIsBelowTheBound() {
        int bounded = 0;
        for (long seed = 0; seed < 300; seed++) {
            var grid = Crowds.of(seed, 6, 7, 5, 2, 7);
            int bound = new Prices(grid).bound(() -> false);

            assertThat(bound).describedAs("seed %d", seed).isLessThanOrEqualTo(fewest(grid, new int[grid.wishes], 0));
            bounded += bound > 0 && bound < Integer.MAX_VALUE ? 1 : 0;
        }
        assertThat(bounded).isPositive();
    }

    @Test
    void theSearchFindsTheBestPlanOfAll() {
        for (long seed = 0; seed < 300; seed++) {
            var grid = Crowds.of(seed, 6, 6, 5, 2, 2);

            assertThat(best(grid, 60_000).score().breaks())
                    .describedAs("seed %d", seed)
                    .isEqualTo(fewest(grid, new int[grid.wishes], 0));
        }
    }

    @Test
    void anOrderOfMeetingsIsKeptAndWithinItTheBestPlanIsFound() {
        for (long seed = 0; seed < 100; seed++) {
            var grid = Crowds.of(seed, 6, 6, 5, 2, 2, 3);
            int fewest = fewest(grid, new int[grid.wishes], 0);
            if (fewest < Integer.MAX_VALUE) {
                var plan = best(grid, 60_000);

                assertKept(grid, plan.slots());
                assertThat(plan.score().breaks()).describedAs("seed %d", seed).isEqualTo(fewest);
            }
        }
        var larger = Crowds.of(1, 100, 400, 16, 50, 0, 4);
        assertKept(larger, best(larger, 200_000).slots());
    }

    @Test
    void plentyOfTablesLeaveNobodyWithABreak() {
        var grid = Crowds.of(5, 200, 1_000, 24, 100, 0);

        assertThat(best(grid, 4_000_000).score().breaks()).isZero();
    }

    @Test
    void holesAreIdleSlotsBetweenBusyOnes() {
        assertThat(Bits.holes(0)).isZero();
        assertThat(Bits.holes(0b0111_0000L)).isZero();
        assertThat(Bits.holes(0b0101_1001L)).isEqualTo(3);
        assertThat(Bits.holes(1L << 63 | 1)).isEqualTo(62);
    }

    @Test
    void theSameSeedAndStepsGiveTheSamePlanAndItKeepsEveryRule() {
        var grid = Crowds.of(7, 400, 2_400, 24, 130, 2);

        var one = best(grid, 300_000);
        var other = best(grid, 300_000);

        assertThat(one.slots()).isEqualTo(other.slots());
        assertKept(grid, one.slots());
        assertThat(one.score()).isEqualTo(new Score(0, grid.wishes, breaks(grid, one.slots())));
    }

    @Test
    void fairnessLeavesNobodyWithMoreBreaks() {
        var grid = Crowds.of(7, 100, 500, 24, 25, 2);

        var fair = best(grid, 500_000, 1);

        for (int one = 0; one < grid.participants; one++) {
            assertThat(Bits.breaks(day(grid, fair.slots(), one))).isLessThanOrEqualTo(1);
        }
    }

    private static Snapshot best(Grid grid, long steps) {
        return best(grid, steps, -1);
    }

    private static Snapshot best(Grid grid, long steps, int fairness) {
        var limits = Limits.ofSteps(steps);
        var start = Snapshot.of(grid, new Board(grid));
        var incumbent = new Incumbent(limits, _ -> {}, new Stop(), start, new Score(0, grid.wishes, 0));
        assertThat(new Recolouring(grid, incumbent, fairness, limits).run()).isTrue();
        return incumbent.best();
    }

    private static int fewest(Grid grid, int[] slots, int meeting) {
        if (meeting == grid.wishes) {
            return breaks(grid, slots);
        }
        int fewest = Integer.MAX_VALUE;
        for (int slot = 0; slot < grid.slots; slot++) {
            slots[meeting] = slot;
            if ((grid.domain[meeting] >>> slot & 1) != 0 && fits(grid, slots, meeting)) {
                fewest = Math.min(fewest, fewest(grid, slots, meeting + 1));
            }
        }
        return fewest;
    }

    private static boolean fits(Grid grid, int[] slots, int last) {
        int load = 1;
        for (int other = 0; other < last; other++) {
            if (slots[other] == slots[last]) {
                load++;
                if (grid.first[other] == grid.first[last] || grid.second[other] == grid.second[last]) {
                    return false;
                }
            }
        }
        return load <= grid.tables && IntStream.of(grid.before[last]).allMatch(one -> slots[one] < slots[last]);
    }

    private static int breaks(Grid grid, int[] slots) {
        int breaks = 0;
        for (int one = 0; one < grid.participants; one++) {
            breaks += Bits.breaks(day(grid, slots, one));
        }
        return breaks;
    }

    private static long day(Grid grid, int[] slots, int participant) {
        long day = 0;
        for (int meeting = 0; meeting < slots.length; meeting++) {
            boolean mine = grid.first[meeting] == participant || grid.second[meeting] == participant;
            day |= mine ? 1L << slots[meeting] : 0;
        }
        return day;
    }

    private static void assertKept(Grid grid, int[] slots) {
        var seats = new HashSet<List<Integer>>();
        var load = new int[grid.slots];
        for (int meeting = 0; meeting < slots.length; meeting++) {
            int slot = slots[meeting];
            assertThat(grid.domain[meeting] >>> slot & 1).isOne();
            assertThat(IntStream.of(grid.before[meeting])).allMatch(earlier -> slots[earlier] < slot);
            assertThat(seats.add(List.of(grid.first[meeting], slot))).isTrue();
            assertThat(seats.add(List.of(grid.second[meeting], slot))).isTrue();
            load[slot]++;
        }
        assertThat(Arrays.stream(load).max().orElseThrow()).isLessThanOrEqualTo(grid.tables);
    }
}
