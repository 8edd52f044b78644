package org.kardan.scheduling.judging;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kardan.scheduling.published.Instance;

/**
 * Where fairness d is asked for, no participant has more than d breaks more than another.
 *
 * <p>If d ≥ 0, for all participants p and q: breaks(p) − breaks(q) ≤ d.
 */
final class BreaksFair implements Law {

    @Override
    public Stream<Verdict> broken(Instance instance, Schedule schedule) {
        if (instance.fairness() < 0) {
            return Stream.empty();
        }
        var breaks = Breaks.ofEach(instance, schedule);
        return IntStream.range(0, breaks.size())
                .boxed()
                .flatMap(p -> IntStream.range(0, breaks.size())
                        .filter(q -> breaks.get(p) - breaks.get(q) > instance.fairness())
                        .mapToObj(q -> Verdict.of("breaks-fair", p + 1, q + 1)));
    }
}
