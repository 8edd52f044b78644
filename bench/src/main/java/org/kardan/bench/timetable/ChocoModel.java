package org.kardan.bench.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.ParallelPortfolio;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.published.Instance.Meeting;

/** Choco with a variable for the slot of each meeting, its global constraints, and as many models as workers. */
final class ChocoModel implements Peer {

    @Override
    public Answer solve(Instance instance, int seconds, int workers) {
        var portfolio = new ParallelPortfolio();
        for (int worker = 0; worker < workers; worker++) {
            var model = model(instance);
            model.getSolver().limitTime(seconds + "s");
            portfolio.addModel(model);
        }
        long started = System.nanoTime();
        int[] best = new int[0];
        while (portfolio.solve()) {
            best = slots(portfolio.getBestModel(), instance);
        }
        boolean proven = (System.nanoTime() - started) / 1e9 < seconds
                && portfolio.getModels().stream()
                        .anyMatch(model -> !model.getSolver().isStopCriterionMet());
        if (best.length == 0) {
            return proven ? new Answer("INFEASIBLE", 0, List.of()) : Answer.NONE;
        }
        return Answer.of(proven, proven ? breaks(portfolio) : 0, best);
    }

    private static int breaks(ParallelPortfolio portfolio) {
        return portfolio.getModels().stream()
                .mapToInt(model -> model.getSolver().getBestSolutionValue().intValue())
                .min()
                .orElseThrow();
    }

    private static int[] slots(Model model, Instance instance) {
        return IntStream.range(0, instance.meetings().size())
                .map(meeting -> ((IntVar) model.getVar(meeting)).getValue())
                .toArray();
    }

    private static Model model(Instance instance) {
        var model = new Model();
        var slots = instance.meetings().stream()
                .map(meeting -> model.intVar("slot" + meeting.number(), Choices.of(instance, meeting)))
                .toArray(IntVar[]::new);
        int[] times = IntStream.rangeClosed(1, instance.slots()).toArray();
        model.globalCardinality(slots, times, model.intVarArray(times.length, 0, instance.tables()), false)
                .post();
        instance.meetings()
                .forEach(later -> later.before()
                        .forEach(earlier -> model.arithm(slots[earlier - 1], "<", slots[later.number() - 1])
                                .post()));
        var breaks = new ArrayList<BoolVar>();
        for (int participant = 1; participant <= instance.participants(); participant++) {
            var mine = Choices.meetingsOf(instance, participant).stream()
                    .map(Meeting::number)
                    .map(number -> slots[number - 1])
                    .toArray(IntVar[]::new);
            if (mine.length > 1) {
                model.allDifferent(mine).post();
                follow(model, mine, instance.slots(), breaks);
            }
        }
        var sum = model.intVar("breaks", 0, breaks.size());
        model.sum(breaks.toArray(BoolVar[]::new), "=", sum).post();
        model.setObjective(Model.MINIMIZE, sum);
        return model;
    }

    private static void follow(Model model, IntVar[] mine, int slots, List<BoolVar> breaks) {
        BoolVar before = model.boolVar(false);
        BoolVar begun = model.boolVar(false);
        for (int slot = 1; slot <= slots; slot++) {
            var busy = model.boolVar();
            model.count(slot, mine, busy).post();
            var back = model.boolVar();
            model.addClauses(new BoolVar[] {before, back}, new BoolVar[] {busy, begun});
            breaks.add(back);
            var next = model.boolVar();
            model.max(next, new BoolVar[] {begun, busy}).post();
            before = busy;
            begun = next;
        }
    }
}
