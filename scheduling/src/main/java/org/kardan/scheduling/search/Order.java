package org.kardan.scheduling.search;

/** The order asked for among meetings, beside the slots they have: it binds those that both take place. */
public final class Order {

    private final Grid grid;
    private final int[] slotOf;

    Order(Grid grid, int[] slotOf) {
        this.grid = grid;
        this.slotOf = slotOf;
    }

    /** Whether the wish may begin in this slot as far as the order of meetings is concerned. */
    public boolean allows(int wish, int slot) {
        for (int other : grid.before[wish]) {
            if (tooLate(other, slot)) {
                return false;
            }
        }
        for (int other : grid.after[wish]) {
            if (tooEarly(wish, slot, other)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the meeting takes place, but is not over before this slot. */
    boolean tooLate(int earlier, int slot) {
        return slotOf[earlier] >= 0 && !grid.isOver(earlier, slotOf[earlier], slot);
    }

    /** Whether the later meeting takes place, but begins before this one would be over. */
    boolean tooEarly(int wish, int slot, int later) {
        return slotOf[later] >= 0 && !grid.isOver(wish, slot, slotOf[later]);
    }
}
