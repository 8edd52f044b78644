package org.kardan.scheduling.colouring;

import java.util.function.BooleanSupplier;
import org.kardan.scheduling.search.Grid;

/**
 * A proven bound on the breaks, by prices of slots.
 *
 * <p>Whoever is busy in slot s pays α(s) on one side, β(s) on the other side of a bipartite timetable, α + β ≥ 0. Let
 * c(p) be the least that the day of p costs alone: its breaks and its prices. As a slot has at most L meetings, each
 * with one of either side, no plan has fewer breaks than Σ c(p) − L Σ (α(s) + β(s)). The prices rise where the cheapest
 * days crowd and fall where they do not (subgradient method). In whole numbers: nothing is lost in rounding.
 */
public final class Prices {

    private static final int ROUNDS = 60;
    private static final double FIRST_STEP = 0.3;

    private final Grid grid;
    private final Sides sides;
    private final CheapestDay[] days;
    private final long[][] price;
    private long best;

    public Prices(Grid grid) {
        this.grid = grid;
        sides = Sides.of(grid);
        days = CheapestDay.ofEach(grid);
        price = new long[2][grid.slots];
    }

    /** No plan has fewer breaks; {@link Integer#MAX_VALUE} if somebody's meetings fit into no day at all. */
    public int bound(BooleanSupplier over) {
        best = 0;
        for (int round = 0; round < ROUNDS && !over.getAsBoolean(); round++) {
            var busy = new int[2][grid.slots];
            long value = value(busy);
            if (value < 0 && round == 0) {
                return Integer.MAX_VALUE;
            }
            best = Math.max(best, value);
            adjust(busy, FIRST_STEP / (1 + round / 6.0));
        }
        return Math.toIntExact((best + CheapestDay.BREAK - 1) / CheapestDay.BREAK);
    }

    private long value(int[][] busy) {
        long value = 0;
        for (int one = 0; one < days.length; one++) {
            int side = sides.of(one);
            if (!days[one].find(price[side])) {
                return -1;
            }
            value += days[one].cost();
            for (long rest = days[one].busy(); rest != 0; rest &= rest - 1) {
                busy[side][Long.numberOfTrailingZeros(rest)]++;
            }
        }
        for (int slot = 0; slot < grid.slots; slot++) {
            value -= grid.tables * (price[0][slot] + price[1][slot]);
        }
        return value;
    }

    private void adjust(int[][] busy, double step) {
        for (int slot = 0; slot < grid.slots; slot++) {
            for (int side = 0; side < 2; side++) {
                int here = sides.bipartite() ? busy[side][slot] * 2 : busy[0][slot] + busy[1][slot];
                double crowd = (double) here / (2 * Math.max(1, grid.tables)) - 1;
                price[side][slot] += (long) (step * crowd * CheapestDay.BREAK);
            }
            long below = Math.min(0, price[0][slot] + price[1][slot]);
            price[0][slot] -= below / 2;
            price[1][slot] -= below - below / 2;
        }
    }
}
