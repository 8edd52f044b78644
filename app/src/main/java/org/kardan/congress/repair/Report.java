package org.kardan.congress.repair;

import java.util.List;
import java.util.stream.Stream;
import org.kardan.congress.wishes.Pair;

/**
 * What a manager reports.
 *
 * @param running the last slot that has begun, 0 before the first; nothing in it or before it moves
 * @param fill whether wishes without a meeting may get one where room becomes free
 */
record Report(List<Happening> happenings, int running, boolean fill) {

    Report {
        happenings = happenings.stream().distinct().toList();
    }

    Stream<Happening> of(Happening.Kind kind) {
        return happenings.stream().filter(one -> one.kind() == kind);
    }

    /** Pairs that ask for a meeting on the day. */
    List<Pair> added() {
        return of(Happening.Kind.WISH_ADDED)
                .flatMap(one -> Pair.of(one.subject()).stream())
                .toList();
    }
}
