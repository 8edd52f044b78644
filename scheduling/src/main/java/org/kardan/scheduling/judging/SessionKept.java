package org.kardan.scheduling.judging;

import java.util.stream.Stream;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.published.Instance.Session;

/**
 * A morning meeting is in the morning, an afternoon meeting in the afternoon.
 *
 * <p>For every meeting m: session(m) = morning ⇒ slot(m) ≤ |T_morning|; session(m) = afternoon ⇒ slot(m) >
 * |T_morning|.
 */
final class SessionKept implements Law {

    @Override
    public Stream<Verdict> broken(Instance instance, Schedule schedule) {
        return instance.meetings().stream()
                .filter(meeting -> schedule.slotOf(meeting) != 0)
                .filter(meeting -> meeting.session() != Session.EITHER)
                .filter(meeting ->
                        (meeting.session() == Session.MORNING) != (schedule.slotOf(meeting) <= instance.morning()))
                .map(meeting -> Verdict.of("session-kept", meeting.number()));
    }
}
