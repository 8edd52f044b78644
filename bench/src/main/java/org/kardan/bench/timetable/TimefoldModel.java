package org.kardan.bench.timetable;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.stream.IntStream;
import org.kardan.scheduling.published.Instance;

/**
 * Timefold with its default phases. Its community edition works on one thread and proves nothing: a schedule without
 * breaks is the only one known to be best.
 */
final class TimefoldModel implements Peer {

    @Override
    public Answer solve(Instance instance, int seconds, int workers) {
        var config = new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldMeeting.class)
                .withConstraintProviderClass(TimefoldRules.class)
                .withTerminationConfig(new TerminationConfig()
                        .withSecondsSpentLimit((long) seconds)
                        .withBestScoreLimit("0hard/0soft"));
        var meetings = instance.meetings().stream()
                .map(meeting -> new TimefoldMeeting(
                        meeting,
                        IntStream.of(Choices.of(instance, meeting)).boxed().toList()))
                .toList();
        var plan = SolverFactory.<TimefoldPlan>create(config)
                .buildSolver()
                .solve(new TimefoldPlan(new TimefoldPlan.Tables(instance.tables()), meetings));
        if (plan.score().hardScore() < 0) {
            return Answer.NONE;
        }
        int[] slots = plan.meetings().stream().mapToInt(TimefoldMeeting::slot).toArray();
        return Answer.of(plan.score().softScore() == 0, 0, slots);
    }
}
