package org.kardan.scheduling.search;

/** Which interpreters everybody meets, how often somebody gets another one, and who does not know the words. */
final class Faces {

    private final Grid grid;
    private final int[] met;
    private final int[] different;
    private int changes;
    private int unversed;

    Faces(Grid grid) {
        this.grid = grid;
        met = new int[grid.participants * grid.interpreters];
        different = new int[grid.participants];
    }

    int changes() {
        return changes;
    }

    int unversed() {
        return unversed;
    }

    void meet(int wish, int interpreter) {
        unversed += grid.versed[wish][interpreter] ? 0 : 1;
        for (int one : grid.people[wish]) {
            if (met[one * grid.interpreters + interpreter]++ == 0) {
                changes += different[one]++ > 0 ? 1 : 0;
            }
        }
    }

    void part(int wish, int interpreter) {
        unversed -= grid.versed[wish][interpreter] ? 0 : 1;
        for (int one : grid.people[wish]) {
            if (--met[one * grid.interpreters + interpreter] == 0) {
                changes -= --different[one] > 0 ? 1 : 0;
            }
        }
    }
}
