package org.kardan.scheduling.planning;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.HashMap;
import java.util.Map;
import org.kardan.scheduling.planning.MeetingModel.Choice;
import org.kardan.scheduling.search.Grid;

/**
 * Which interpreters everybody meets, and who does not know the words.
 *
 * <p>seen(p,i) ≥ x(w,s,i) for p ∈ w; changes(p) ≥ Σ seen(p,·) − 1.
 */
final class VoiceModel {

    private final Grid grid;
    private final CpModel model;
    private final Map<Choice, ? extends Literal> choices;

    VoiceModel(Grid grid, CpModel model, Map<Choice, ? extends Literal> choices) {
        this.grid = grid;
        this.model = model;
        this.choices = choices;
    }

    LinearArgument unversed() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        choices.forEach((choice, variable) -> {
            if (choice.interpreter() >= 0 && !grid.versed[choice.wish()][choice.interpreter()]) {
                sum.add(variable);
            }
        });
        return sum.build();
    }

    LinearArgument changes() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (var seen : seen().values()) {
            var more = model.newIntVar(0, seen.size(), "changes");
            LinearExprBuilder all = LinearExpr.newBuilder();
            seen.values().forEach(all::add);
            model.addLessOrEqual(all.add(-1), more);
            sum.add(more);
        }
        return sum.build();
    }

    /** Of every participant and interpreter they might meet whether they do. */
    private Map<Integer, Map<Integer, Literal>> seen() {
        var seen = new HashMap<Integer, Map<Integer, Literal>>();
        choices.forEach((choice, variable) -> {
            for (int one : choice.interpreter() < 0 ? new int[0] : grid.people[choice.wish()]) {
                var met = seen.computeIfAbsent(one, _ -> new HashMap<>())
                        .computeIfAbsent(choice.interpreter(), _ -> model.newBoolVar("seen"));
                model.addImplication(variable, met);
            }
        });
        return seen;
    }
}
