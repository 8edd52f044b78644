package org.kardan.scheduling.planning;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.kardan.scheduling.Goal;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Progress.Phase;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Grid;
import org.kardan.scheduling.search.Incumbent;
import org.kardan.scheduling.search.Snapshot;
import org.kardan.scheduling.search.Watch;
import org.kardan.scheduling.seating.Seats;

/**
 * Proves small congresses goal by goal: each with all goals before at their best. Where ways would make the model too
 * large they are left out; what is proven then is still a bound.
 */
final class Exact {

    /** Larger models cost more than they find out. */
    private static final long MOST_CHOICES = 20_000;

    private final Grid grid;
    private final Incumbent incumbent;
    private final Limits limits;

    Exact(Grid grid, Incumbent incumbent, Limits limits) {
        this.grid = grid;
        this.incumbent = incumbent;
        this.limits = limits;
    }

    boolean worthwhile() {
        long choices = 0;
        for (int wish = 0; wish < grid.wishes; wish++) {
            choices += (long) Long.bitCount(grid.domain[wish]) * Math.max(1, grid.candidates[wish].length);
        }
        return choices <= MOST_CHOICES;
    }

    void run() {
        var model = new MeetingModel(grid);
        for (var goal : Goal.values()) {
            var amount = model.amount(goal);
            var best = best(model, goal, amount);
            if (best.isEmpty()) {
                return;
            }
            incumbent.prove(Score.UNBEATEN.with(goal, best.getAsLong()), Phase.PROVE);
            if (goal.more()) {
                model.model().addGreaterOrEqual(amount, best.getAsLong());
            } else {
                model.model().addLessOrEqual(amount, best.getAsLong());
            }
        }
    }

    /** The best amount, if it becomes known; where the model is the whole problem, the incumbent then has it. */
    private OptionalLong best(MeetingModel model, Goal goal, LinearArgument amount) {
        if (incumbent.over()) {
            return OptionalLong.empty();
        }
        if (goal.more()) {
            model.model().maximize(amount);
        } else {
            model.model().minimize(amount);
        }
        var solver = solver();
        var status = Watch.solve(solver, model.model(), incumbent::over);
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            incumbent.offer(found(model, solver), Phase.PROVE);
        }
        return status == CpSolverStatus.OPTIMAL
                ? OptionalLong.of(Math.round(solver.objectiveValue()))
                : OptionalLong.empty();
    }

    private CpSolver solver() {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(limits.counted() ? 1 : limits.workers());
        solver.getParameters().setRandomSeed((int) (limits.seed() & 0xffff));
        solver.getParameters().setMaxTimeInSeconds(Math.max(0.01, incumbent.secondsLeft()));
        if (limits.counted()) {
            solver.getParameters().setMaxDeterministicTime(limits.steps() / 1e5);
        }
        return solver;
    }

    private Snapshot found(MeetingModel model, CpSolver solver) {
        var slots = new int[grid.wishes];
        var interpreters = new int[grid.wishes];
        Arrays.fill(slots, Board.NOWHERE);
        Arrays.fill(interpreters, Board.NOBODY);
        model.choices().forEach((choice, variable) -> {
            if (solver.booleanValue(variable)) {
                slots[choice.wish()] = choice.slot();
                interpreters[choice.wish()] = choice.interpreter();
            }
        });
        var board = new Snapshot(slots, interpreters, Score.UNBEATEN).on(grid);
        var plan = Snapshot.of(grid, board);
        return model.floor().map(floor -> seated(plan, floor.tables(solver))).orElse(plan);
    }

    private Snapshot seated(Snapshot plan, int[] tables) {
        var seats = new Seats(grid, plan.slots());
        IntStream.range(0, grid.wishes)
                .filter(wish -> tables[wish] >= 0)
                .forEach(wish -> seats.sit(wish, tables[wish]));
        var score = plan.score().with(Goal.WALKING, seats.walking());
        return new Snapshot(plan.slots(), plan.interpreters(), tables, score);
    }
}
