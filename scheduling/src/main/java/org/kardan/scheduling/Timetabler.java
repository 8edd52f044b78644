package org.kardan.scheduling;

import java.util.function.Consumer;
import org.kardan.scheduling.planning.Planning;

/**
 * Finds the timetable of a congress: which wishes take place, in which slot, at which table, with which interpreter.
 *
 * <p>Must wishes go first, then the value of the wishes fulfilled, then few breaks. Safe to use from several threads.
 */
public final class Timetabler {

    public Plan plan(Problem problem, Limits limits) {
        return plan(problem, limits, _ -> {}, new Stop());
    }

    /**
     * Blocks until the plan is proven best, the limits are used up or {@code stop} is requested.
     *
     * @param listener hears of every better plan or bound, one call at a time, from any thread; must be quick
     * @throws IllegalArgumentException if the problem has {@link Problem#faults()}
     */
    public Plan plan(Problem problem, Limits limits, Consumer<Progress> listener, Stop stop) {
        var faults = problem.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "Problem cannot be planned: " + faults.getFirst() + ". Maybe faults() was not asked before.");
        }
        return new Planning(problem, limits, listener, stop).run();
    }
}
