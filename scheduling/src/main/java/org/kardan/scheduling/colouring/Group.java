package org.kardan.scheduling.colouring;

import java.util.Arrays;

/** A set of people from which one is drawn, joined and left in one step each. */
final class Group {

    private final int[] members;
    private final int[] place;
    private int size;

    Group(int people) {
        members = new int[people];
        place = new int[people];
        Arrays.fill(place, -1);
    }

    int size() {
        return size;
    }

    int get(int index) {
        return members[index];
    }

    void set(int one, boolean member) {
        if (member && place[one] < 0) {
            place[one] = size;
            members[size++] = one;
        } else if (!member && place[one] >= 0) {
            int last = members[--size];
            members[place[one]] = last;
            place[last] = place[one];
            place[one] = -1;
        }
    }
}
