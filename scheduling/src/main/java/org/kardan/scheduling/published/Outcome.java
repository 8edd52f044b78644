package org.kardan.scheduling.published;

import java.util.Optional;
import org.kardan.scheduling.Status;
import org.kardan.scheduling.judging.Schedule;

/**
 * What is known about an instance.
 *
 * @param schedule present if OPTIMAL or FEASIBLE; keeps every law
 * @param breaks of the schedule; -1 without one
 * @param bound no schedule has fewer breaks
 * @param conflict if INFEASIBLE, a small reason when one was found
 */
public record Outcome(
        Status status,
        Optional<Schedule> schedule,
        int breaks,
        int bound,
        Optional<Conflict> conflict,
        double seconds,
        double firstSolutionSeconds) {}
