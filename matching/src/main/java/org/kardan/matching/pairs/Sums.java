package org.kardan.matching.pairs;

import java.util.Arrays;

/** What has been added up so far for every place of the other half; only touched places are cleared again. */
final class Sums {

    double[] met = new double[0];
    double[] related = new double[0];
    int[] certificates = new int[0];
    int[] touched = new int[0];
    int touches;
    private int[] stamps = new int[0];
    private int[] marks = new int[0];
    private int stamp;

    void clear(int size) {
        if (met.length < size) {
            var room = size + size / 4 + 16;
            met = new double[room];
            related = new double[room];
            certificates = new int[room];
            touched = new int[room];
            stamps = new int[room];
            marks = new int[room];
            stamp = 0;
            touches = 0;
        }
        for (var i = 0; i < touches; i++) {
            met[touched[i]] = 0;
            related[touched[i]] = 0;
            certificates[touched[i]] = 0;
            stamps[touched[i]] = 0;
        }
        touches = 0;
    }

    void touch(int place) {
        if (stamps[place] == 0) {
            stamps[place] = 1;
            touched[touches++] = place;
        }
    }

    /** From here on every place is new again to {@link #isNew}. */
    void nextRound() {
        if (++stamp == Integer.MAX_VALUE) {
            Arrays.fill(marks, 0);
            stamp = 1;
        }
    }

    boolean isNew(int place) {
        if (marks[place] == stamp) {
            return false;
        }
        marks[place] = stamp;
        return true;
    }
}
