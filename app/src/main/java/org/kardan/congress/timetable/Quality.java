package org.kardan.congress.timetable;

/**
 * How good a timetable is, honestly: what is proven and what is not. Sealed, because each kind has its own sentence.
 *
 * <p>Gap in per cent, rounded up: ⌈100 · (bound − value) / value⌉.
 */
public sealed interface Quality {

    /** No wish was there to fulfil. */
    record Empty() implements Quality {}

    /** Nothing better exists. */
    record Best() implements Quality {}

    /** As many very important and as valuable meetings as possible; only idle times may become fewer. */
    record BestButBreaks(int breaks, int fewest) implements Quality {}

    /** As many and as valuable meetings as possible with the fewest idle times; ways and interpreters may do better. */
    record BestButLesser() implements Quality {}

    /** So many more very important meetings might be possible. */
    record MustsMissing(int missing) implements Quality {}

    /** At most so many per cent more value is possible. */
    record Within(long percent) implements Quality {}

    static Quality of(Result result) {
        var score = result.score();
        var bound = result.bound();
        if (result.wanted() == 0) {
            return new Empty();
        }
        if (result.proven()) {
            return new Best();
        }
        if (score.musts() < bound.musts()) {
            return new MustsMissing(bound.musts() - score.musts());
        }
        if (score.value() < bound.value()) {
            var percent = score.value() == 0 ? 100 : Math.ceilDiv(100 * (bound.value() - score.value()), score.value());
            return new Within(percent);
        }
        return score.breaks() > bound.breaks()
                ? new BestButBreaks(score.breaks(), bound.breaks())
                : new BestButLesser();
    }
}
