package org.kardan.scheduling.seating;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kardan.scheduling.search.Grid;

/**
 * Deals tables out: first those of meetings with a host and of meetings of several slots, then slot by slot all others
 * at once, each slot as cheaply as the tables of the slots around it allow.
 */
final class Dealing {

    /** Tries for the meetings of several slots; they find no table only beside locked ones, and seldom. */
    private static final int MOST_TRIES = 20_000;

    private static final int MOST_ROUNDS = 30;

    private final Grid grid;
    private final Seats seats;
    private int tries;

    Dealing(Grid grid, Seats seats) {
        this.grid = grid;
        this.seats = seats;
    }

    void deal() {
        var open = open(_ -> true)
                .boxed()
                .sorted(Comparator.comparingInt(seats::slotOf))
                .toList();
        open.stream().filter(wish -> !grid.needsTable[wish]).forEach(this::seat);
        var lengthy = open.stream()
                .filter(wish -> grid.needsTable[wish] && grid.length[wish] > 1)
                .toList();
        if (!seat(lengthy, 0)) {
            lengthy.forEach(this::seat);
        }
        IntStream.range(0, grid.slots).forEach(this::deal);
    }

    /** Deals slot after slot anew until no way becomes shorter. */
    void improve() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean better = false;
            for (int slot = 0; slot < grid.slots; slot++) {
                better |= deal(slot);
            }
            for (int wish : open(one -> !single(one) && seats.tableOf(one) >= 0).toArray()) {
                better |= move(wish);
            }
            if (!better) {
                return;
            }
        }
    }

    private IntStream open(IntPredicate which) {
        return IntStream.range(0, grid.wishes)
                .filter(wish -> seats.slotOf(wish) >= 0 && !grid.locked(wish))
                .filter(which);
    }

    private boolean single(int wish) {
        return grid.needsTable[wish] && grid.length[wish] == 1;
    }

    /** Whether the tables of this slot are cheaper than before. */
    private boolean deal(int slot) {
        int[] here = open(wish -> seats.slotOf(wish) == slot && single(wish)).toArray();
        if (here.length == 0) {
            return false;
        }
        long before = cost(here);
        boolean fresh = IntStream.of(here).anyMatch(wish -> seats.tableOf(wish) < 0);
        for (int wish : here) {
            seats.rise(wish);
        }
        int[] free = seats.free(here[0]).toArray();
        var costs = new long[here.length][free.length];
        for (int i = 0; i < here.length; i++) {
            for (int j = 0; j < free.length; j++) {
                costs[i][j] = seats.cost(here[i], free[j]);
            }
        }
        int[] columns = new Matching(costs).columns();
        for (int i = 0; i < here.length; i++) {
            seats.sit(here[i], free[columns[i]]);
        }
        return fresh || cost(here) < before;
    }

    private long cost(int[] wishes) {
        long cost = 0;
        for (int wish : wishes) {
            cost += seats.tableOf(wish) < 0 ? 0 : seats.cost(wish, seats.tableOf(wish));
        }
        return cost;
    }

    /** The cheapest free table, for a meeting that has none. */
    private void seat(int wish) {
        cheapest(wish).ifPresent(table -> seats.sit(wish, table));
    }

    private boolean move(int wish) {
        int table = seats.tableOf(wish);
        long before = seats.cost(wish, table);
        seats.rise(wish);
        int best = cheapest(wish).orElse(table);
        seats.sit(wish, seats.cost(wish, best) < before ? best : table);
        return seats.tableOf(wish) != table;
    }

    private OptionalInt cheapest(int wish) {
        return seats.free(wish).reduce((one, other) -> seats.cost(wish, other) < seats.cost(wish, one) ? other : one);
    }

    private boolean seat(List<Integer> wishes, int next) {
        if (next == wishes.size()) {
            return true;
        }
        int wish = wishes.get(next);
        for (int table : seats.free(wish).toArray()) {
            if (tries++ > MOST_TRIES) {
                return false;
            }
            seats.sit(wish, table);
            if (seat(wishes, next + 1)) {
                return true;
            }
            seats.rise(wish);
        }
        return false;
    }
}
