package org.kardan.scheduling.planning;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks and idle slots of everybody's days.
 *
 * <p>u(s): busy; b(s): busy in s or before; e(s): busy in s or later. A break ends, h(s) = 1, where u(s) ∧ ¬u(s−1) ∧
 * b(s−1); a slot is idle, i(s) = 1, where ¬u(s) ∧ b(s−1) ∧ e(s+1).
 */
final class DayModel {

    private final CpModel model;
    private final List<Literal> breaks = new ArrayList<>();
    private final List<Literal> idle = new ArrayList<>();

    DayModel(CpModel model) {
        this.model = model;
    }

    /** @param busy of one participant the open slots of one day, in order */
    void add(List<Literal> busy) {
        if (busy.size() < 3) {
            return;
        }
        var begun = reached(busy);
        var ending = reached(busy.reversed()).reversed();
        for (int slot = 1; slot < busy.size(); slot++) {
            breaks.add(unless(
                    busy.get(slot).not(),
                    busy.get(slot - 1),
                    begun.get(slot - 1).not()));
        }
        for (int slot = 1; slot < busy.size() - 1; slot++) {
            idle.add(unless(
                    busy.get(slot),
                    begun.get(slot - 1).not(),
                    ending.get(slot + 1).not()));
        }
    }

    LinearArgument breaks() {
        return LinearExpr.sum(breaks.toArray(Literal[]::new));
    }

    LinearArgument idle() {
        return LinearExpr.sum(idle.toArray(Literal[]::new));
    }

    /** Of every slot a literal that holds if it or one before is busy. */
    private List<Literal> reached(List<Literal> busy) {
        var reached = new ArrayList<Literal>(List.of(busy.getFirst()));
        for (var here : busy.subList(1, busy.size())) {
            var next = model.newBoolVar("b");
            model.addImplication(here, next);
            model.addImplication(reached.getLast(), next);
            reached.add(next);
        }
        return reached;
    }

    private Literal unless(Literal one, Literal other, Literal third) {
        var otherwise = model.newBoolVar("h");
        model.addBoolOr(new Literal[] {one, other, third, otherwise});
        return otherwise;
    }
}
