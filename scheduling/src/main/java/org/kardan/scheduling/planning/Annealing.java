package org.kardan.scheduling.planning;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.kardan.scheduling.Progress.Phase;

/** Simulated annealing over {@link Moves}: hot enough to give wishes up at first, in the end only breaks move. */
final class Annealing {

    /** Breaks that one unit of value outweighs while searching; the best plan is kept in strict order. */
    private static final double VALUE = 20;

    private static final double COLD = 0.15;
    static final int PERIOD = 256;

    private final Grid grid;
    private final Incumbent incumbent;
    private final SplittableRandom random;
    private final int[] movable;
    private final double unit;
    private final double mustWeight;
    private final double hot;

    Annealing(Grid grid, Incumbent incumbent, long seed) {
        this.grid = grid;
        this.incumbent = incumbent;
        random = new SplittableRandom(seed);
        movable = IntStream.range(0, grid.wishCount())
                .filter(wish -> !grid.locked(wish) && grid.domain[wish] != 0)
                .toArray();
        unit = VALUE / Math.max(1, IntStream.of(grid.value).reduce(0, Annealing::gcd));
        mustWeight = 1e3 * unit * Math.max(1, IntStream.of(grid.value).max().orElse(1));
        hot = 0.3 * unit * IntStream.of(grid.value).average().orElse(1);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** One cooling from the best plan; {@code done} runs from 0 to 1. */
    void cool(double heat, DoubleSupplier done, BooleanSupplier over) {
        if (movable.length == 0) {
            return;
        }
        var board = incumbent.best().on(grid);
        var moves = new Moves(grid, board, random);
        var best = board.score();
        double energy = energy(board);
        double temperature = hot * heat;
        for (int step = 0; ; step++) {
            if (step % PERIOD == 0) {
                double part = done.getAsDouble();
                if (part >= 1 || over.getAsBoolean()) {
                    return;
                }
                temperature = Math.max(COLD, hot * heat) * Math.pow(COLD / Math.max(COLD, hot * heat), part);
            }
            board.forget();
            boolean moved = move(board, moves);
            double after = moved ? energy(board) : 0;
            if (!moved || after > energy && random.nextDouble() >= Math.exp((energy - after) / temperature)) {
                board.backTo(0);
                continue;
            }
            energy = after;
            if (board.musts() >= best.musts() && board.score().betterThan(best)) {
                best = board.score();
                incumbent.offer(Snapshot.of(grid, board), Phase.IMPROVE);
            }
        }
    }

    private boolean move(Board board, Moves moves) {
        int wish = movable[random.nextInt(movable.length)];
        return board.placed(wish) ? moves.shift(wish) : moves.insert(wish);
    }

    private double energy(Board board) {
        return board.breaks() - unit * board.value() - mustWeight * board.musts();
    }
}
