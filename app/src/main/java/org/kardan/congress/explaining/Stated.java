package org.kardan.congress.explaining;

import java.util.Map;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;

/**
 * A timetable in the words of the engine, beside what the congress wishes for today.
 *
 * @param sizes the size of the firm of each delegate
 */
record Stated(Problem problem, Plan plan, Map<String, String> sizes) {

    Stated {
        sizes = Map.copyOf(sizes);
    }
}
