package org.kardan.scheduling.judging;

import java.util.List;
import org.kardan.scheduling.published.Instance;

/** All laws of the published problem and the number of breaks, judged without the search. */
public final class Judge {

    private static final List<Law> LAWS = List.of(
            new EveryMeetingPlaced(),
            new OneMeetingAtATime(),
            new TablesSuffice(),
            new SessionKept(),
            new FixedKept(),
            new ForbiddenKept(),
            new OrderKept(),
            new BreaksFair());

    private Judge() {}

    /** Everything that is wrong with a schedule. */
    public static List<Verdict> verdictsOn(Instance instance, Schedule schedule) {
        return LAWS.stream().flatMap(law -> law.broken(instance, schedule)).toList();
    }

    public static int breaksOf(Instance instance, Schedule schedule) {
        return Breaks.ofEach(instance, schedule).stream().mapToInt(breaks -> breaks).sum();
    }
}
