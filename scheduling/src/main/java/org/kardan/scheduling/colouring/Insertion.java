package org.kardan.scheduling.colouring;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.kardan.scheduling.search.Grid;

/**
 * The first timetable. A meeting takes the slot that costs the fewest breaks; where none is free, a path is swapped to
 * make one free (in a bipartite graph without further limits there always is one: Kőnig); else somebody gives way and
 * looks for another slot.
 */
final class Insertion {

    private static final int TRIES = 12;

    /** Of one meeting, before we say that we cannot. */
    private static final long PATIENCE = 200;

    /** One of so many times somebody takes any slot, although others then leave theirs to keep the order. */
    private static final int ANYWHERE = 4;

    private final Grid grid;
    private final Colouring plan;
    private final SplittableRandom random;
    private final int[] waiting;
    private int first;
    private int count;

    Insertion(Colouring plan, SplittableRandom random) {
        this.plan = plan;
        this.random = random;
        grid = plan.grid;
        waiting = new int[grid.wishes + 1];
    }

    /** Whether every meeting found a slot. */
    boolean fill(BooleanSupplier over) {
        IntStream.range(0, grid.wishes)
                .filter(meeting -> plan.slotOf(meeting) == Colouring.NOWHERE)
                .boxed()
                .sorted(Comparator.comparing(meeting -> Long.bitCount(grid.domain[meeting])))
                .forEach(this::queue);
        for (long left = PATIENCE * grid.wishes; count > 0 && left > 0; left--) {
            if (left % Cooling.PERIOD == 0 && over.getAsBoolean()) {
                return false;
            }
            int meeting = next();
            if (!placeFree(meeting) && !placeByPath(meeting)) {
                force(meeting);
            }
        }
        return count == 0;
    }

    private void queue(int meeting) {
        waiting[(first + count++) % waiting.length] = meeting;
    }

    private int next() {
        int meeting = waiting[first];
        first = (first + 1) % waiting.length;
        count--;
        return meeting;
    }

    private boolean placeFree(int meeting) {
        long one = plan.busy(grid.first[meeting]);
        long other = plan.busy(grid.second[meeting]);
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (long free = grid.domain[meeting] & plan.inOrder(meeting) & ~one & ~other; free != 0; free &= free - 1) {
            int slot = Long.numberOfTrailingZeros(free);
            int cost = Bits.breaks(one | 1L << slot) + Bits.breaks(other | 1L << slot);
            if (!plan.full(slot) && cost < fewest) {
                fewest = cost;
                best = slot;
            }
        }
        if (best >= 0) {
            plan.place(meeting, best);
        }
        return best >= 0;
    }

    /** Frees a slot for one of the two by a path, in which the other is free already. */
    private boolean placeByPath(int meeting) {
        for (int tries = 0; tries < TRIES; tries++) {
            int free = random.nextBoolean() ? grid.first[meeting] : grid.second[meeting];
            int taken = free ^ grid.first[meeting] ^ grid.second[meeting];
            long wanted = grid.domain[meeting] & ~plan.busy(free) & plan.busy(taken);
            long other = grid.all() & ~plan.busy(taken);
            if (wanted != 0
                    && other != 0
                    && swapAway(taken, Bits.pick(wanted, random), Bits.pick(other, random), free)
                    && placeFree(meeting)) {
                return true;
            }
        }
        return false;
    }

    private boolean swapAway(int taken, int slot, int to, int free) {
        int far = plan.trace(taken, slot, to);
        if (far == Colouring.BLOCKED || far == free || plan.shifts() && plan.full(to)) {
            return false;
        }
        plan.swap(taken, slot, to, far);
        return true;
    }

    private void force(int meeting) {
        long inOrder = grid.domain[meeting] & plan.inOrder(meeting);
        boolean anywhere = inOrder == 0 || random.nextInt(ANYWHERE) == 0;
        int slot = Bits.pick(anywhere ? grid.domain[meeting] : inOrder, random);
        giveWay(plan.seated(grid.first[meeting], slot));
        giveWay(plan.seated(grid.second[meeting], slot));
        while (plan.full(slot)) {
            giveWay(plan.seated(random.nextInt(grid.participants), slot));
        }
        IntStream.of(grid.before[meeting])
                .filter(earlier -> plan.slotOf(earlier) >= slot)
                .forEach(this::giveWay);
        IntStream.of(grid.after[meeting])
                .filter(later -> plan.slotOf(later) >= 0 && plan.slotOf(later) <= slot)
                .forEach(this::giveWay);
        plan.place(meeting, slot);
    }

    private void giveWay(int meeting) {
        if (meeting >= 0) {
            plan.remove(meeting);
            queue(meeting);
        }
    }
}
