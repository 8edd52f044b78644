package org.kardan.scheduling.judging;

import java.util.stream.Stream;
import org.kardan.scheduling.published.Instance;

/**
 * A meeting that comes before another is strictly earlier.
 *
 * <p>For every meeting m and m' ∈ before(m): slot(m') &lt; slot(m).
 */
final class OrderKept implements Law {

    @Override
    public Stream<Verdict> broken(Instance instance, Schedule schedule) {
        return instance.meetings().stream()
                .flatMap(later -> later.before().stream()
                        .map(instance::meeting)
                        .filter(earlier -> schedule.slotOf(earlier) >= schedule.slotOf(later))
                        .map(earlier -> Verdict.of("order-kept", earlier.number(), later.number())));
    }
}
