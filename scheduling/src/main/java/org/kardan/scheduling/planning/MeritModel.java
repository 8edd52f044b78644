package org.kardan.scheduling.planning;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Stakes;

/**
 * Musts, targets and value of the wishes chosen, y(w) the sum of the literals of w.
 *
 * <p>For target t: short(t) ≥ least(t) − Σ y. For unit u and step k: part(u,k) ≤ step(k), part(u,k) ≤ Σ v·y; value
 * Σ v·y + Σ λ(u)·part(u,k).
 */
final class MeritModel {

    private final CpModel model;
    private final Grid grid;
    private final Stakes stakes;
    private final IntFunction<List<? extends Literal>> chosen;

    MeritModel(CpModel model, Grid grid, IntFunction<List<? extends Literal>> chosen) {
        this.model = model;
        this.grid = grid;
        this.chosen = chosen;
        stakes = grid.stakes;
    }

    LinearArgument musts() {
        return weighted(wish -> grid.must[wish] ? 1 : 0).build();
    }

    LinearArgument shortfall() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int target = 0; target < stakes.least().length; target++) {
            int least = stakes.least()[target];
            int number = target;
            var missing = model.newIntVar(0, least, "short" + target);
            model.addGreaterOrEqual(
                    weighted(wish -> contains(stakes.targetsOf()[wish], number) ? 1 : 0)
                            .add(missing),
                    least);
            sum.add(missing);
        }
        return sum.build();
    }

    LinearArgument value() {
        LinearExprBuilder sum = weighted(wish -> grid.value[wish]);
        for (int unit = 0; unit < stakes.weight().length; unit++) {
            int number = unit;
            var fulfilled = weighted(wish -> contains(stakes.unitsOf()[wish], number) ? grid.value[wish] : 0)
                    .build();
            for (long step : stakes.steps()[unit]) {
                var part = model.newIntVar(0, step, "part" + unit);
                model.addLessOrEqual(part, fulfilled);
                sum.addTerm(part, stakes.weight()[unit]);
            }
        }
        return sum.build();
    }

    LinearArgument count(IntPredicate which) {
        return weighted(wish -> which.test(wish) ? 1 : 0).build();
    }

    LinearExprBuilder weighted(IntUnaryOperator weight) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int wish = 0; wish < grid.wishes; wish++) {
            int heavy = weight.applyAsInt(wish);
            if (heavy != 0) {
                chosen.apply(wish).forEach(literal -> sum.addTerm(literal, heavy));
            }
        }
        return sum;
    }

    private static boolean contains(int[] numbers, int number) {
        return IntStream.of(numbers).anyMatch(one -> one == number);
    }
}
