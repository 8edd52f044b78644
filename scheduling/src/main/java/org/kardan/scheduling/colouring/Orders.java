package org.kardan.scheduling.colouring;

import java.util.Arrays;
import org.kardan.scheduling.search.Grid;

/** The order of meetings: one strictly before another. */
final class Orders {

    private final int[][] before;
    private final int[][] after;
    private final boolean none;
    private final long all;
    private final int[] seen;
    private int round;

    Orders(Grid grid) {
        before = grid.before;
        after = grid.after;
        none = Arrays.stream(before).allMatch(earlier -> earlier.length == 0);
        all = grid.all();
        seen = new int[grid.wishes];
    }

    /** The slots left to a meeting by those that have one. */
    long open(int meeting, int[] slotOf) {
        long open = all;
        for (int earlier : before[meeting]) {
            open &= slotOf[earlier] < 0 ? all : -1L << slotOf[earlier] << 1;
        }
        for (int later : after[meeting]) {
            open &= slotOf[later] < 0 ? all : (1L << slotOf[later]) - 1;
        }
        return open;
    }

    /** Whether the order holds after the meetings of a path have exchanged two slots. */
    boolean isKept(int[] path, int length, int from, int to, int[] slotOf) {
        if (none) {
            return true;
        }
        round++;
        for (int i = 0; i < length; i++) {
            seen[path[i]] = round;
        }
        for (int i = 0; i < length; i++) {
            if (!isKept(path[i], from ^ to, slotOf)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKept(int meeting, int exchange, int[] slotOf) {
        int slot = slotOf[meeting] ^ exchange;
        for (int earlier : before[meeting]) {
            if (slotOf[earlier] >= 0 && then(earlier, exchange, slotOf) >= slot) {
                return false;
            }
        }
        for (int later : after[meeting]) {
            if (slotOf[later] >= 0 && then(later, exchange, slotOf) <= slot) {
                return false;
            }
        }
        return true;
    }

    private int then(int meeting, int exchange, int[] slotOf) {
        return seen[meeting] == round ? slotOf[meeting] ^ exchange : slotOf[meeting];
    }
}
