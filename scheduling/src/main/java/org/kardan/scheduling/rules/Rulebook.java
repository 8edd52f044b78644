package org.kardan.scheduling.rules;

import java.util.List;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.interpreting.DelegationKept;
import org.kardan.scheduling.interpreting.InterpretersPresent;
import org.kardan.scheduling.interpreting.InterpretersRest;
import org.kardan.scheduling.interpreting.OneMeetingPerInterpreter;
import org.kardan.scheduling.interpreting.UnderstandingAssured;
import org.kardan.scheduling.weighing.Scales;

/** All rules of a congress timetable and its score, judged without the search. */
public final class Rulebook {

    private static final List<Rule> RULES = List.of(
            new NothingUnknown(),
            new OncePerWish(),
            new OneSeatPerParticipant(),
            new OneMeetingPerTable(),
            new MeetingsUndivided(),
            new OrderKept(),
            new HostsAtTheirBooth(),
            new WalksInTime(),
            new DelegationKept(),
            new OneMeetingPerInterpreter(),
            new ParticipantsPresent(),
            new MeetingsWithinLimit(),
            new FixedSlotKept(),
            new ForbiddenSlotsKept(),
            new UnderstandingAssured(),
            new InterpretersPresent(),
            new InterpretersRest(),
            new LocksKept());

    private Rulebook() {}

    /** Everything that is wrong with a timetable; empty if it may be published. */
    public static List<Breach> breachesOf(Problem problem, List<Placement> placements) {
        var sheet = new Timesheet(problem, placements);
        return RULES.stream().flatMap(rule -> rule.breachesOf(sheet)).toList();
    }

    /** What a timetable is worth. */
    public static Score scoreOf(Problem problem, List<Placement> placements) {
        return Scales.weigh(new Timesheet(problem, placements));
    }
}
