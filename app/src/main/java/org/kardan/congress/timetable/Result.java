package org.kardan.congress.timetable;

import org.kardan.scheduling.Score;

/**
 * What a timetable has reached.
 *
 * @param wanted pairs that wished for a meeting
 * @param bound no timetable is better than this
 * @param proven nothing better exists
 */
public record Result(int wanted, int wantedMusts, int placed, Score score, Score bound, boolean proven) {

    public static final Result NONE = new Result(0, 0, 0, new Score(0, 0, 0), new Score(0, 0, 0), false);

    /** In words: proven best, or by how much a better one could be better. */
    public Quality quality() {
        return Quality.of(this);
    }
}
