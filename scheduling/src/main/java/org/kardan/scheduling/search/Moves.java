package org.kardan.scheduling.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;

/**
 * The neighbourhood of a timetable. A move either succeeds and leaves a valid timetable, or says no; taking it back is
 * left to the caller.
 */
final class Moves {

    private static final int SAMPLES = 2;

    /** Of a hundred targets, those beside other meetings of one of the two. */
    private static final int NEAR = 60;

    private final Grid grid;
    private final Board board;
    private final SplittableRandom random;
    private final int[] chain;
    private final int[] stamp;
    private final int[] removed;
    private int removals;
    private int clock;

    Moves(Grid grid, Board board, SplittableRandom random) {
        this.grid = grid;
        this.board = board;
        this.random = random;
        chain = new int[grid.wishes];
        stamp = new int[grid.wishes];
        removed = new int[grid.wishes];
    }

    /** Places a wish and sends away whatever is in its way; those sent away look for another slot. */
    boolean insert(int wish) {
        long free = board.freeSlots(wish);
        removals = 0;
        return force(wish, pick(free != 0 && random.nextInt(4) != 0 ? free : grid.domain[wish]));
    }

    /** Moves a meeting to another slot as {@link #insert} does, whatever the chain would have said. */
    boolean push(int wish) {
        long targets = grid.domain[wish] & ~(1L << board.slotOf(wish));
        removals = 0;
        if (targets == 0 || grid.locked(wish)) {
            return false;
        }
        int slot = target(wish, targets);
        board.remove(wish);
        return force(wish, slot);
    }

    private boolean force(int wish, int slot) {
        if (!makeTime(wish, slot)
                || !makeOrder(wish, slot)
                || !makePlace(wish, slot)
                || !board.place(wish, slot)) {
            return false;
        }
        for (int i = 0; i < removals; i++) {
            resettle(removed[i]);
        }
        return true;
    }

    private boolean makeTime(int wish, int slot) {
        for (int one : grid.people[wish]) {
            for (int at = slot; at < slot + grid.length[wish]; at++) {
                if (!sendAway(board.seated(one, at))) {
                    return false;
                }
            }
            if (board.isFull(one) && !sendAway(someMeetingOf(one))) {
                return false;
            }
        }
        return true;
    }

    private boolean makeOrder(int wish, int slot) {
        for (int other : grid.before[wish]) {
            if (board.order().tooLate(other, slot) && !sendAway(other)) {
                return false;
            }
        }
        for (int other : grid.after[wish]) {
            if (board.order().tooEarly(wish, slot, other) && !sendAway(other)) {
                return false;
            }
        }
        return true;
    }

    private boolean makePlace(int wish, int slot) {
        int end = grid.needsTable[wish] ? slot + grid.length[wish] : slot;
        for (int at = slot; at < end; at++) {
            if (board.load(at) >= grid.tables && !sendAway(someMeetingIn(at))) {
                return false;
            }
        }
        return true;
    }

    /** Moves a meeting to another slot along the chain of meetings that swap the two slots with it. */
    boolean shift(int wish) {
        int from = board.slotOf(wish);
        long targets = grid.domain[wish] & ~(1L << from);
        if (targets == 0) {
            return false;
        }
        int to = target(wish, targets);
        int length = chainOf(wish, from, to);
        return length > 0 && swap(length, from, to);
    }

    /** Mostly a slot beside other meetings of the two: elsewhere it would only make breaks. */
    private int target(int wish, long targets) {
        if (random.nextInt(100) >= NEAR) {
            return pick(targets);
        }
        long here = ~(1L << board.slotOf(wish));
        int one = grid.people[wish][random.nextInt(grid.people[wish].length)];
        long busy = board.busy(one) & here;
        long near = targets & (busy << 1 | busy >>> 1);
        return pick(near != 0 ? near : targets);
    }

    private int chainOf(int wish, int from, int to) {
        clock++;
        int length = 0;
        int balance = 0;
        chain[length++] = wish;
        stamp[wish] = clock;
        for (int i = 0; i < length; i++) {
            int member = chain[i];
            int target = board.slotOf(member) == from ? to : from;
            if (grid.locked(member) || grid.length[member] > 1 || (grid.domain[member] >>> target & 1) == 0) {
                return 0;
            }
            balance += !grid.needsTable[member] ? 0 : target == to ? 1 : -1;
            for (int one : grid.people[member]) {
                length = extend(board.seated(one, target), length);
            }
        }
        return board.load(to) + balance <= grid.tables && board.load(from) - balance <= grid.tables ? length : 0;
    }

    private int extend(int neighbour, int length) {
        if (neighbour >= 0 && stamp[neighbour] != clock) {
            stamp[neighbour] = clock;
            chain[length] = neighbour;
            return length + 1;
        }
        return length;
    }

    private boolean swap(int length, int from, int to) {
        int[] targets = new int[length];
        for (int i = 0; i < length; i++) {
            targets[i] = board.slotOf(chain[i]) == from ? to : from;
            board.remove(chain[i]);
        }
        for (int i = 0; i < length; i++) {
            if (!board.place(chain[i], targets[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean sendAway(int wish) {
        if (wish < 0) {
            return true;
        }
        if (grid.locked(wish) || !board.placed(wish)) {
            return false;
        }
        removed[removals++] = wish;
        board.remove(wish);
        return true;
    }

    private void resettle(int wish) {
        long free = board.freeSlots(wish);
        for (int tries = 0; free != 0 && tries < 3; tries++) {
            int slot = pick(free);
            if (board.place(wish, slot)) {
                return;
            }
            free &= ~(1L << slot);
        }
    }

    private int someMeetingOf(int participant) {
        long busy = board.busy(participant);
        return busy == 0 ? -1 : cheapest(() -> board.seated(participant, pick(busy)));
    }

    private int someMeetingIn(int slot) {
        return board.load(slot) == 0 ? -1 : cheapest(() -> board.inSlot(slot, random.nextInt(board.load(slot))));
    }

    private int cheapest(IntSupplier sample) {
        var samples = new int[SAMPLES];
        Arrays.setAll(samples, _ -> sample.getAsInt());
        int best = samples[0];
        for (int one : samples) {
            if (weight(one) < weight(best)) {
                best = one;
            }
        }
        return best;
    }

    private long weight(int wish) {
        return grid.locked(wish) || grid.must[wish] ? Long.MAX_VALUE : grid.value[wish];
    }

    int pick(long bits) {
        int skip = random.nextInt(Long.bitCount(bits));
        long rest = bits;
        while (skip-- > 0) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }
}
