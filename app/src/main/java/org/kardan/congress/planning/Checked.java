package org.kardan.congress.planning;

import java.util.List;
import org.kardan.congress.timetable.Meeting;
import org.kardan.congress.timetable.Result;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Status;

/** Lets no timetable pass that breaks a rule, whoever made it: the engine's rules judge it without the search. */
final class Checked {

    private Checked() {}

    /** What a plan has reached. */
    static Result result(Plan plan, Problems problems) {
        return new Result(
                problems.claims().size(),
                problems.musts(),
                plan.placements().size(),
                plan.score(),
                plan.bound(),
                plan.status() == Status.OPTIMAL);
    }

    /** The meetings of a plan; a plan that breaks a rule is a bug and is not stored. */
    static List<Meeting> meetings(Problem problem, Problems problems, Plan plan) {
        var faults = problem.locking(plan.placements()).faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The plan breaks " + faults.getFirst() + ". Maybe the search and the rules disagree.");
        }
        return problems.meetings(plan.placements());
    }
}
