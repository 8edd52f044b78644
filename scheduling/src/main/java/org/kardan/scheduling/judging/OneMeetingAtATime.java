package org.kardan.scheduling.judging;

import java.util.stream.Stream;
import org.kardan.scheduling.published.Instance;

/**
 * A participant has at most one meeting per slot.
 *
 * <p>For every participant p and meetings m ≠ m' of p: slot(m) ≠ slot(m').
 */
final class OneMeetingAtATime implements Law {

    @Override
    public Stream<Verdict> broken(Instance instance, Schedule schedule) {
        return instance.meetings().stream()
                .flatMap(one -> instance.meetings().stream()
                        .filter(other -> other.number() > one.number())
                        .filter(other -> other.seats(one.first()) || other.seats(one.second()))
                        .filter(other -> schedule.slotOf(other) == schedule.slotOf(one))
                        .filter(other -> schedule.slotOf(other) != 0)
                        .map(other -> Verdict.of("one-meeting-at-a-time", one.number(), other.number())));
    }
}
