package org.kardan.scheduling.planning;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kardan.scheduling.Goal;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Grid;

/**
 * A small congress as an exact model: x(w,s,i), wish w from slot s on with interpreter i or nobody.
 */
final class MeetingModel {

    private final Grid grid;
    private final CpModel model = new CpModel();
    private final Map<Choice, BoolVar> choices = new LinkedHashMap<>();
    private final DayModel days = new DayModel(model);
    private final MeritModel merits;
    private final VoiceModel voices;
    private final Optional<FloorModel> floor;

    record Choice(int wish, int slot, int interpreter) {}

    MeetingModel(Grid grid) {
        this.grid = grid;
        IntStream.range(0, grid.wishes).forEach(this::choose);
        merits = new MeritModel(model, grid, wish -> where(choice -> choice.wish() == wish));
        voices = new VoiceModel(grid, model, choices);
        IntStream.range(0, grid.participants).forEach(this::participant);
        IntStream.range(0, grid.slots)
                .forEach(slot -> model.addLessOrEqual(
                        count(choice -> grid.needsTable[choice.wish()] && fills(choice, slot)), grid.tables));
        IntStream.range(0, grid.wishes).forEach(this::order);
        IntStream.range(0, grid.interpreters).forEach(this::interpreter);
        floor = grid.floor.anyWay() && FloorModel.worthwhile(grid)
                ? Optional.of(new FloorModel(grid, model, choices))
                : Optional.empty();
    }

    CpModel model() {
        return model;
    }

    Map<Choice, BoolVar> choices() {
        return choices;
    }

    /** Tables are part of the model only where ways are, and where it stays small. */
    Optional<FloorModel> floor() {
        return floor;
    }

    /** What is to be made as much or as little as can be; without tables all ways may be nothing. */
    LinearArgument amount(Goal goal) {
        return switch (goal) {
            case MUSTS -> merits.musts();
            case SHORTFALL -> merits.shortfall();
            case VALUE -> merits.value();
            case BREAKS -> days.breaks();
            case IDLE -> days.idle();
            case WALKING -> floor.map(FloorModel::walking).orElse(LinearExpr.constant(0));
            case UNVERSED -> voices.unversed();
            case CHANGES -> voices.changes();
        };
    }

    private void choose(int wish) {
        for (long rest = grid.domain[wish]; rest != 0; rest &= rest - 1) {
            int slot = Long.numberOfTrailingZeros(rest);
            if (!grid.needsInterpreter[wish]) {
                add(new Choice(wish, slot, Board.NOBODY));
            }
            for (int one : grid.candidates[wish]) {
                if (grid.mayWork(one, 0, wish, slot)) {
                    add(new Choice(wish, slot, one));
                }
            }
        }
        atMostOne(choice -> choice.wish() == wish);
    }

    private void add(Choice choice) {
        var variable = model.newBoolVar(choice.toString());
        choices.put(choice, variable);
        if (grid.locked(choice.wish())) {
            boolean stays = choice.slot() == grid.lockedSlot[choice.wish()]
                    && choice.interpreter() == grid.lockedInterpreter[choice.wish()];
            model.addEquality(variable, stays ? 1 : 0);
        }
    }

    private void participant(int one) {
        IntPredicate mine = wish -> IntStream.of(grid.people[wish]).anyMatch(person -> person == one);
        model.addLessOrEqual(count(choice -> mine.test(choice.wish())), grid.mostMeetings[one]);
        for (long day : grid.days) {
            var busy = new ArrayList<Literal>();
            for (long rest = day & grid.available[one]; rest != 0; rest &= rest - 1) {
                int slot = Long.numberOfTrailingZeros(rest);
                busy.add(busy(choice -> fills(choice, slot) && mine.test(choice.wish())));
            }
            days.add(busy);
        }
    }

    private Literal busy(Predicate<Choice> here) {
        var busy = model.newBoolVar("u");
        var one = new ArrayList<Literal>(where(here));
        one.add(busy.not());
        model.addExactlyOne(one);
        return busy;
    }

    private void interpreter(int one) {
        for (int slot = 0; slot < grid.slots; slot++) {
            int at = slot;
            atMostOne(choice -> choice.interpreter() == one && fills(choice, at));
            int end = slot + grid.longestRun[one];
            if (end < grid.slots && grid.dayOfSlot[end] == grid.dayOfSlot[slot]) {
                model.addLessOrEqual(work(one, at, end), grid.longestRun[one]);
            }
        }
    }

    /** Slots in which an interpreter works, of those from one to another. */
    private LinearExpr work(int interpreter, int from, int to) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int slot = from; slot <= to; slot++) {
            int at = slot;
            where(choice -> choice.interpreter() == interpreter && fills(choice, at))
                    .forEach(variable -> sum.addTerm(variable, 1));
        }
        return sum.build();
    }

    /** In no slot has a meeting begun while one that comes before it is not over. */
    private void order(int later) {
        for (int earlier : grid.before[later]) {
            for (int slot = 0; slot < grid.slots; slot++) {
                int at = slot;
                atMostOne(choice -> choice.wish() == later && choice.slot() <= at
                        || choice.wish() == earlier && !grid.isOver(earlier, choice.slot(), at));
            }
        }
    }

    private boolean fills(Choice choice, int slot) {
        return choice.slot() <= slot && !grid.isOver(choice.wish(), choice.slot(), slot);
    }

    private void atMostOne(Predicate<Choice> which) {
        model.addAtMostOne(new ArrayList<Literal>(where(which)));
    }

    private LinearExpr count(Predicate<Choice> which) {
        return LinearExpr.sum(where(which).toArray(Literal[]::new));
    }

    private List<BoolVar> where(Predicate<Choice> which) {
        return choices.entrySet().stream()
                .filter(choice -> which.test(choice.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
