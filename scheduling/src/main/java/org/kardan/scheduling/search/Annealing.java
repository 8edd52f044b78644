package org.kardan.scheduling.search;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.kardan.scheduling.Progress.Phase;
import org.kardan.scheduling.Score;

/** Simulated annealing over {@link Moves}: hot enough to give wishes up at first, in the end only breaks move. */
public final class Annealing {

    /** Of a hundred moves, those of somebody with a break, and of moves of placed wishes, those by force. */
    private static final int GUIDED = 20;

    private static final int PUSHED = 40;
    private static final double COLD = 0.15;

    /** What an idle slot weighs beside a break while searching. */
    private static final double IDLE = 0.05;

    static final int PERIOD = 256;

    private final Grid grid;
    private final Incumbent incumbent;
    private final ToDoubleFunction<Board> penalty;
    private final SplittableRandom random;
    private final int[] movable;
    private final double unit;
    private final double mustWeight;
    private final double shortWeight;
    private final double hot;

    /**
     * @param value breaks that one unit of value outweighs while searching; the best plan is kept in strict order
     * @param penalty in breaks, for what the board itself does not forbid; a plan is kept only without
     */
    public Annealing(Grid grid, Incumbent incumbent, long seed, double value, ToDoubleFunction<Board> penalty) {
        this.grid = grid;
        this.incumbent = incumbent;
        this.penalty = penalty;
        random = new SplittableRandom(seed);
        movable = IntStream.range(0, grid.wishes)
                .filter(wish -> !grid.locked(wish) && grid.domain[wish] != 0)
                .toArray();
        unit = value / Math.max(1, IntStream.of(grid.value).reduce(0, Annealing::gcd));
        double spread = 1 + IntStream.of(grid.stakes.weight()).max().orElse(0);
        double dearest =
                unit * spread * Math.max(1, IntStream.of(grid.value).max().orElse(1));
        mustWeight = 1e3 * dearest;
        shortWeight = 5 * dearest;
        hot = 0.3 * unit * spread * IntStream.of(grid.value).average().orElse(1);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** One cooling from the best plan; {@code done} runs from 0 to 1. */
    public void cool(double heat, DoubleSupplier done, BooleanSupplier over) {
        if (movable.length == 0) {
            return;
        }
        var board = incumbent.best().on(grid);
        var moves = new Moves(grid, board, random);
        var best = board.score();
        double energy = energy(board);
        double temperature = temperature(heat, 0);
        for (int step = 0; ; step++) {
            if (step % PERIOD == 0) {
                double part = done.getAsDouble();
                if (part >= 1 || over.getAsBoolean()) {
                    return;
                }
                temperature = temperature(heat, part);
            }
            board.forget();
            double after = move(board, moves) ? energy(board) : Double.POSITIVE_INFINITY;
            if (after > energy && random.nextDouble() >= Math.exp((energy - after) / temperature)) {
                board.backTo(0);
                continue;
            }
            energy = after;
            if (better(board, best) && penalty.applyAsDouble(board) == 0) {
                best = board.score();
                incumbent.offer(Snapshot.of(grid, board), Phase.IMPROVE);
            }
        }
    }

    /** Goes on from the best plan by steps that make it no worse in the order of the goals. */
    public void polish(DoubleSupplier done, BooleanSupplier over) {
        if (movable.length == 0) {
            return;
        }
        var board = incumbent.best().on(grid);
        var moves = new Moves(grid, board, random);
        var best = board.score();
        for (int step = 0; ; step++) {
            if (step % PERIOD == 0 && (done.getAsDouble() >= 1 || over.getAsBoolean())) {
                return;
            }
            board.forget();
            if (!move(board, moves) || worse(board, best)) {
                board.backTo(0);
                continue;
            }
            var now = board.score();
            if (now.betterThan(best)) {
                incumbent.offer(Snapshot.of(grid, board), Phase.IMPROVE);
            }
            best = now;
        }
    }

    private boolean worse(Board board, Score best) {
        return board.musts() < best.musts() || penalty.applyAsDouble(board) > 0 || best.betterThan(board.score());
    }

    private double temperature(double heat, double part) {
        double start = Math.max(COLD, hot * heat);
        return start * Math.pow(COLD / start, part);
    }

    private boolean move(Board board, Moves moves) {
        int wish = random.nextInt(100) < GUIDED ? troubled(board) : movable[random.nextInt(movable.length)];
        if (!board.placed(wish)) {
            return moves.insert(wish);
        }
        return random.nextInt(100) < PUSHED ? moves.push(wish) : moves.shift(wish);
    }

    /** A meeting of somebody who has a break, if a few tries find one. */
    private int troubled(Board board) {
        int wish = 0;
        for (int tries = 0; tries < 6; tries++) {
            wish = movable[random.nextInt(movable.length)];
            if (!board.placed(wish) || someoneWaits(board, wish)) {
                return wish;
            }
        }
        return wish;
    }

    private boolean someoneWaits(Board board, int wish) {
        for (int one : grid.people[wish]) {
            if (grid.breaks(one, board.busy(one)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean better(Board board, Score best) {
        return board.musts() >= best.musts()
                && (board.musts() > best.musts() || board.shortfall() <= best.shortfall())
                && (board.musts() > best.musts()
                        || board.shortfall() < best.shortfall()
                        || board.value() >= best.value())
                && board.score().betterThan(best);
    }

    private double energy(Board board) {
        return penalty.applyAsDouble(board)
                + board.breaks()
                + IDLE * board.idle()
                + shortWeight * board.shortfall()
                - unit * board.value()
                - mustWeight * board.musts();
    }
}
