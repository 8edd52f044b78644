package org.kardan.scheduling.proving;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.search.Grid;

/**
 * The published problem as a model for an exact solver: x(m,s) puts meeting m into slot s; u(p,s) = Σ x(m,s) over the
 * meetings of p; a {@link Timeline} for each participant counts breaks. Minimise their number.
 *
 * <p>Implied, and decisive for the proof. Σ u(p,s) over everybody is even and at most 2L. Meetings that share a
 * participant exclude each other, so they count as one: each meeting belongs to one of its two, chosen so that few
 * groups remain; the groups that meet in a slot are at most L. Groups instead of meetings keep the sums short.
 */
final class BreakModel {

    private final Instance instance;
    private final Grid grid;
    private final long[] domains;
    private final CpModel model = new CpModel();
    private final List<Map<Integer, BoolVar>> placed = new ArrayList<>();
    private final List<int[]> meetingsOf;
    private final List<List<Literal>> busy = new ArrayList<>();
    private final List<Timeline> timelines = new ArrayList<>();
    private final List<Literal> breaks = new ArrayList<>();

    BreakModel(Instance instance, Grid grid) {
        this(instance, grid, grid.domain);
    }

    /** @param domains per meeting, the slots it may have here */
    BreakModel(Instance instance, Grid grid, long[] domains) {
        this.instance = instance;
        this.grid = grid;
        this.domains = domains;
        meetingsOf =
                IntStream.range(0, grid.participants).mapToObj(this::meetings).toList();
        for (int meeting = 0; meeting < grid.wishes; meeting++) {
            place(meeting);
        }
        for (int participant = 0; participant < grid.participants; participant++) {
            follow(participant);
        }
        seatTables(groups());
        countPeople();
        order();
        fairness();
        model.minimize(Timeline.sum(breaks));
    }

    /** Only plans with fewer breaks are looked for; impossible then means that nothing is better. */
    void below(int most) {
        model.getBuilder().getObjectiveBuilder().addDomain(0).addDomain(most - 1L);
    }

    CpModel model() {
        return model;
    }

    int[] slots(ToIntFunction<Literal> value) {
        return placed.stream()
                .mapToInt(choices -> choices.entrySet().stream()
                        .filter(choice -> value.applyAsInt(choice.getValue()) == 1)
                        .mapToInt(Map.Entry::getKey)
                        .findFirst()
                        .orElse(-1))
                .toArray();
    }

    private int[] meetings(int participant) {
        return IntStream.range(0, grid.wishes)
                .filter(wish -> grid.first[wish] == participant || grid.second[wish] == participant)
                .toArray();
    }

    private void place(int meeting) {
        var choices = new TreeMap<Integer, BoolVar>();
        for (long rest = domains[meeting]; rest != 0; rest &= rest - 1) {
            choices.put(Long.numberOfTrailingZeros(rest), model.newBoolVar(""));
        }
        placed.add(choices);
        model.addExactlyOne(new ArrayList<Literal>(choices.values()));
    }

    private void follow(int participant) {
        var mine = meetingsOf.get(participant);
        var here = IntStream.range(0, grid.slots)
                .mapToObj(slot -> anyOf(mine, slot))
                .toList();
        var mayBe = IntStream.of(mine).mapToLong(wish -> domains[wish]).toArray();
        var timeline = new Timeline(model, here, mayBe);
        busy.add(here);
        timelines.add(timeline);
        breaks.addAll(timeline.breaks());
    }

    /** Whether one of these meetings, which exclude each other, is in the slot. */
    private Literal anyOf(int[] meetings, int slot) {
        var here = new ArrayList<Literal>();
        for (int meeting : meetings) {
            var choice = placed.get(meeting).get(slot);
            if (choice != null) {
                here.add(choice);
            }
        }
        if (here.size() < 2) {
            return here.isEmpty() ? model.falseLiteral() : here.getFirst();
        }
        var any = model.newBoolVar("");
        var one = new ArrayList<>(here);
        one.add(any.not());
        model.addExactlyOne(one);
        return any;
    }

    /** Meetings by the participant to whom they belong: again and again, who has most left takes them all. */
    private List<int[]> groups() {
        var taken = new boolean[grid.wishes];
        var groups = new ArrayList<int[]>();
        while (true) {
            var most = meetingsOf.stream()
                    .map(mine -> IntStream.of(mine)
                            .filter(meeting -> !taken[meeting])
                            .toArray())
                    .max(Comparator.comparingInt(left -> left.length))
                    .filter(left -> left.length > 0);
            if (most.isEmpty()) {
                return groups;
            }
            IntStream.of(most.get()).forEach(meeting -> taken[meeting] = true);
            groups.add(most.get());
        }
    }

    private void seatTables(List<int[]> groups) {
        if (groups.size() <= grid.tables) {
            return;
        }
        for (int slot = 0; slot < grid.slots; slot++) {
            int at = slot;
            var here = groups.stream().map(group -> groupIn(group, at)).toList();
            model.addLessOrEqual(Timeline.sum(here), grid.tables);
        }
    }

    private Literal groupIn(int[] group, int slot) {
        for (int person : new int[] {grid.first[group[0]], grid.second[group[0]]}) {
            if (meetingsOf.get(person).length == group.length && holdsAll(person, group)) {
                return busy.get(person).get(slot);
            }
        }
        return anyOf(group, slot);
    }

    private boolean holdsAll(int person, int[] group) {
        return IntStream.of(group).allMatch(meeting -> grid.first[meeting] == person || grid.second[meeting] == person);
    }

    private void countPeople() {
        for (int slot = 0; slot < grid.slots; slot++) {
            int at = slot;
            var here = busy.stream().map(mine -> mine.get(at)).toList();
            var meetings = model.newIntVar(0, grid.tables, "");
            model.addEquality(Timeline.sum(here), LinearExpr.term(meetings, 2));
        }
    }

    private void order() {
        for (int later = 0; later < grid.wishes; later++) {
            for (int earlier : grid.before[later]) {
                order(model, placed.get(earlier), placed.get(later), grid.slots);
            }
        }
    }

    /** For every slot: not the earlier meeting there or after and the later one there or before. */
    static void order(CpModel model, Map<Integer, BoolVar> earlier, Map<Integer, BoolVar> later, int slots) {
        for (int slot = 0; slot < slots; slot++) {
            var wrong = new ArrayList<Literal>();
            int at = slot;
            earlier.forEach((other, choice) -> addIf(other >= at, choice, wrong));
            later.forEach((other, choice) -> addIf(other <= at, choice, wrong));
            model.addAtMostOne(wrong);
        }
    }

    private static void addIf(boolean wanted, Literal choice, List<Literal> to) {
        if (wanted) {
            to.add(choice);
        }
    }

    private void fairness() {
        int most = instance.fairness();
        if (most < 0) {
            return;
        }
        var all = timelines.stream().map(Timeline::breaks).toList();
        if (all.stream().anyMatch(List::isEmpty)) {
            all.stream().filter(mine -> mine.size() > most).forEach(mine -> model.addEquality(mine.get(most), 0));
            return;
        }
        var fewest = model.newIntVar(0, grid.slots, "");
        for (var mine : all) {
            model.addLessOrEqual(fewest, Timeline.sum(mine));
            model.addLessOrEqual(Timeline.sum(mine), LinearExpr.affine(fewest, 1, most));
        }
    }
}
