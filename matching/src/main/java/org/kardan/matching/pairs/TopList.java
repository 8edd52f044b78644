package org.kardan.matching.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The best counterparts of one entry, best first; equal ones by their id.
 *
 * <p>A few more than are shown are kept, so that most departures need no new search. What is kept is always exactly the
 * best: whoever scores less than the last one kept is left out while something was left out before.
 */
final class TopList {

    private static final double STEPS = 1e9;
    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingLong((Ranked one) -> -one.steps()).thenComparing(Ranked::other);

    private final int shown;
    private final int kept;
    private final List<Ranked> list;
    private boolean cut;

    TopList(int shown) {
        this.shown = shown;
        this.kept = shown + Math.max(4, shown / 2);
        this.list = new ArrayList<>(4);
    }

    /** Scores are compared in steps of a billionth, so that the order of adding up does not decide. */
    record Ranked(String other, double score) {
        private long steps() {
            return Math.round(score * STEPS);
        }
    }

    /** True if the shown part of the list changed. */
    synchronized boolean offer(String other, double score) {
        var ranked = new Ranked(other, score);
        if (cut && (list.isEmpty() || BEST_FIRST.compare(ranked, list.getLast()) > 0)) {
            return false;
        }
        var found = Collections.binarySearch(list, ranked, BEST_FIRST);
        var at = found < 0 ? -found - 1 : found;
        if (at >= kept) {
            cut = true;
            return false;
        }
        list.add(at, ranked);
        if (list.size() > kept) {
            list.removeLast();
            cut = true;
        }
        return at < shown;
    }

    synchronized boolean remove(String other) {
        for (var at = 0; at < list.size(); at++) {
            if (list.get(at).other().equals(other)) {
                list.remove(at);
                return at < shown;
            }
        }
        return false;
    }

    /** Others may now belong into the list that it does not know. */
    synchronized boolean needsSearch() {
        return cut && list.size() < shown;
    }

    synchronized Stream<Ranked> best() {
        return List.copyOf(list).stream().limit(shown);
    }
}
