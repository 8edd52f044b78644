package org.kardan.scheduling.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.kardan.scheduling.Goal;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.search.Grid;

/**
 * A bound by counting: nobody meets more often than slots and limit allow, no slot holds more than the tables.
 *
 * <p>Without what fairness adds, value ≤ min(½ Σ over p of the best most(p) values at p, the best |L|·|S| values).
 */
final class Relaxation {

    private final Grid grid;

    Relaxation(Grid grid) {
        this.grid = grid;
    }

    Score bound() {
        return Score.UNBEATEN
                .with(Goal.MUSTS, best(wish -> grid.must[wish] ? 1 : 0))
                .with(Goal.SHORTFALL, shortfall())
                .with(Goal.VALUE, best(wish -> grid.value[wish]) + fair());
    }

    /** A target misses at least what no choice of wishes can bring. */
    private long shortfall() {
        var stakes = grid.stakes;
        return IntStream.range(0, stakes.least().length)
                .mapToLong(target -> stakes.least()[target]
                        - wishes(wish -> contains(stakes.targetsOf()[wish], target))
                                .filter(this::possible)
                                .count())
                .filter(missing -> missing > 0)
                .sum();
    }

    /** What the fair spread adds where everybody gets whatever is possible. */
    private long fair() {
        var stakes = grid.stakes;
        return IntStream.range(0, stakes.weight().length)
                .mapToLong(unit -> stakes.fair(
                        unit,
                        wishes(wish -> contains(stakes.unitsOf()[wish], unit))
                                .filter(this::possible)
                                .mapToLong(wish -> grid.value[wish])
                                .sum()))
                .sum();
    }

    private static boolean contains(int[] numbers, int number) {
        return Arrays.stream(numbers).anyMatch(one -> one == number);
    }

    boolean possible(int wish) {
        return grid.domain[wish] != 0
                && (!grid.needsInterpreter[wish]
                        || Arrays.stream(grid.candidates[wish]).anyMatch(one -> meets(wish, one)));
    }

    private boolean meets(int wish, int interpreter) {
        return IntStream.range(0, grid.slots)
                .filter(slot -> (grid.domain[wish] >>> slot & 1) != 0)
                .anyMatch(slot -> grid.mayWork(interpreter, 0, wish, slot));
    }

    boolean takesPart(int participant, int wish) {
        return Arrays.stream(grid.people[wish]).anyMatch(one -> one == participant);
    }

    int most(int participant) {
        return Math.min(grid.mostMeetings[participant], Long.bitCount(grid.available[participant]));
    }

    /** Most meetings an interpreter can serve: of every r + 1 directly following slots at most r. */
    int mostWork(int interpreter) {
        int total = 0;
        for (long day : grid.days) {
            int run = 0;
            for (long rest = day; rest != 0; rest &= rest - 1) {
                boolean works = (grid.present[interpreter] >>> Long.numberOfTrailingZeros(rest) & 1) != 0;
                run = works && run < grid.longestRun[interpreter] ? run + 1 : 0;
                total += run > 0 ? 1 : 0;
            }
        }
        return total;
    }

    private long best(IntUnaryOperator weight) {
        int places = grid.tables * grid.slots;
        long byPlaces = sumOfBest(wishes(wish -> grid.needsTable[wish]), weight, places)
                + sumOfBest(wishes(wish -> !grid.needsTable[wish]), weight, grid.wishes);
        var wishesOf = wishesOf();
        long twice = IntStream.range(0, grid.participants)
                .mapToLong(one -> sumOfBest(wishesOf.get(one).stream().mapToInt(wish -> wish), weight, most(one)))
                .sum();
        return Math.min(byPlaces, twice / 2);
    }

    private List<List<Integer>> wishesOf() {
        var wishesOf = new ArrayList<List<Integer>>();
        IntStream.range(0, grid.participants).forEach(_ -> wishesOf.add(new ArrayList<>()));
        wishes(_ -> true)
                .forEach(wish -> Arrays.stream(grid.people[wish])
                        .distinct()
                        .forEach(one -> wishesOf.get(one).add(wish)));
        return wishesOf;
    }

    private IntStream wishes(IntPredicate which) {
        return IntStream.range(0, grid.wishes).filter(which);
    }

    private long sumOfBest(IntStream wishes, IntUnaryOperator weight, int most) {
        return wishes.filter(this::possible)
                .map(wish -> -weight.applyAsInt(wish))
                .sorted()
                .limit(most)
                .mapToLong(negative -> -negative)
                .sum();
    }
}
