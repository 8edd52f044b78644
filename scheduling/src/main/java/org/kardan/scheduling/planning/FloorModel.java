package org.kardan.scheduling.planning;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kardan.scheduling.planning.MeetingModel.Choice;
import org.kardan.scheduling.search.Floor;
import org.kardan.scheduling.search.Grid;

/**
 * Who sits where, beside the choices of a {@link MeetingModel}: q(w,s,l), wish w from slot s on at table l.
 *
 * <p>Σ over l of q(w,s,l) = Σ over i of x(w,s,i). Of a participant, v(s,l): sits at l in s; z(s,l): sat at l last, as
 * z(s,l) ≥ v(s,l) and z(s,l) ≥ z(s−1,l) − Σ v(s,·); the way from l to l′ is gone where z(s−1,l) ∧ v(s,l′). Where s + 1
 * follows s directly and the way takes too long: v(s,l) + v(s+1,l′) ≤ 1.
 */
final class FloorModel {

    /** Larger models cost more than they find out. */
    private static final long MOST_SEATS = 20_000;

    private final Grid grid;
    private final Floor floor;
    private final CpModel model;
    private final Map<Seat, BoolVar> seats = new LinkedHashMap<>();
    private final LinearExprBuilder walking = LinearExpr.newBuilder();

    private record Seat(int wish, int slot, int table) {}

    static boolean worthwhile(Grid grid) {
        int tables = grid.floor.walk().length;
        long seats = (long) grid.participants * grid.slots * tables * tables;
        for (int wish = 0; wish < grid.wishes; wish++) {
            seats += (long) Long.bitCount(grid.domain[wish]) * grid.floor.places()[wish].length;
        }
        return seats <= MOST_SEATS;
    }

    FloorModel(Grid grid, CpModel model, Map<Choice, ? extends Literal> choices) {
        this.grid = grid;
        this.model = model;
        floor = grid.floor;
        for (int wish = 0; wish < grid.wishes; wish++) {
            for (long rest = grid.domain[wish]; rest != 0; rest &= rest - 1) {
                seat(wish, Long.numberOfTrailingZeros(rest), choices);
            }
        }
        for (int slot = 0; slot < grid.slots; slot++) {
            for (int table = 0; table < floor.walk().length; table++) {
                int here = table;
                int at = slot;
                model.addAtMostOne(where(seat -> seat.table() == here && fills(seat, at)));
            }
        }
        IntStream.range(0, grid.participants).forEach(this::walk);
    }

    LinearArgument walking() {
        return walking.build();
    }

    /** The tables of a solution. */
    int[] tables(CpSolver solver) {
        var tables = new int[grid.wishes];
        Arrays.fill(tables, -1);
        seats.forEach((seat, variable) -> {
            if (solver.booleanValue(variable)) {
                tables[seat.wish()] = seat.table();
            }
        });
        return tables;
    }

    private void seat(int wish, int slot, Map<Choice, ? extends Literal> choices) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int table : floor.places()[wish]) {
            var variable = model.newBoolVar("q");
            seats.put(new Seat(wish, slot, table), variable);
            sum.add(variable);
        }
        choices.forEach((choice, variable) -> {
            if (choice.wish() == wish && choice.slot() == slot) {
                sum.addTerm(variable, -1);
            }
        });
        model.addEquality(sum, 0);
    }

    private void walk(int one) {
        for (long day : grid.days) {
            Literal[] last = new Literal[0];
            Literal[] before = last;
            for (long rest = day; rest != 0; rest &= rest - 1) {
                int slot = Long.numberOfTrailingZeros(rest);
                var here = here(one, slot);
                if (last.length > 0) {
                    go(last, here);
                    keepInReach(slot, before, here);
                }
                last = last(last, here);
                before = here;
            }
        }
    }

    private Literal[] here(int one, int slot) {
        var here = new Literal[floor.walk().length];
        for (int table = 0; table < here.length; table++) {
            int at = table;
            var sits = model.newBoolVar("v");
            var literals = where(seat -> seat.table() == at
                    && fills(seat, slot)
                    && IntStream.of(grid.people[seat.wish()]).anyMatch(person -> person == one));
            literals.add(sits.not());
            model.addExactlyOne(literals);
            here[table] = sits;
        }
        return here;
    }

    private Literal[] last(Literal[] before, Literal[] here) {
        var last = new Literal[here.length];
        for (int table = 0; table < here.length; table++) {
            var sat = model.newBoolVar("z");
            model.addImplication(here[table], sat);
            if (before.length > 0) {
                var clause = new ArrayList<>(List.of(here));
                clause.add(before[table].not());
                clause.add(sat);
                model.addBoolOr(clause);
            }
            last[table] = sat;
        }
        return last;
    }

    private void go(Literal[] last, Literal[] here) {
        for (int from = 0; from < last.length; from++) {
            for (int to = 0; to < here.length; to++) {
                if (floor.walk()[from][to] > 0) {
                    var goes = model.newBoolVar("g");
                    model.addBoolOr(new Literal[] {last[from].not(), here[to].not(), goes});
                    walking.addTerm(goes, floor.walk()[from][to]);
                }
            }
        }
    }

    private void keepInReach(int slot, Literal[] before, Literal[] here) {
        for (int from = 0; from < here.length && floor.direct()[slot - 1]; from++) {
            for (int to = 0; to < here.length; to++) {
                if (!floor.inTime(from, to)) {
                    model.addBoolOr(new Literal[] {before[from].not(), here[to].not()});
                }
            }
        }
    }

    private boolean fills(Seat seat, int slot) {
        return seat.slot() <= slot && !grid.isOver(seat.wish(), seat.slot(), slot);
    }

    private List<Literal> where(Predicate<Seat> which) {
        var found = new ArrayList<Literal>();
        seats.forEach((seat, variable) -> {
            if (which.test(seat)) {
                found.add(variable);
            }
        });
        return found;
    }
}
