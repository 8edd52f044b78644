package org.kardan.bench.timetable;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.util.Set;

/** The published problem as constraint streams: rules are hard, breaks are soft. */
public final class TimefoldRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {oneAtATime(factory), tables(factory), order(factory), breaks(factory)};
    }

    private static Constraint oneAtATime(ConstraintFactory factory) {
        return factory.forEachUniquePair(TimefoldMeeting.class, Joiners.equal(TimefoldMeeting::slot))
                .filter(TimefoldMeeting::shares)
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("one at a time");
    }

    private static Constraint tables(ConstraintFactory factory) {
        return factory.forEach(TimefoldMeeting.class)
                .groupBy(TimefoldMeeting::slot, ConstraintCollectors.count())
                .join(TimefoldPlan.Tables.class)
                .filter((_, count, tables) -> count > tables.count())
                .penalize(HardSoftScore.ONE_HARD, (_, count, tables) -> count - tables.count())
                .asConstraint("tables");
    }

    private static Constraint order(ConstraintFactory factory) {
        return factory.forEach(TimefoldMeeting.class)
                .filter(later -> !later.meeting().before().isEmpty())
                .join(
                        TimefoldMeeting.class,
                        Joiners.filtering((later, earlier) ->
                                later.meeting().before().contains(earlier.number()) && earlier.slot() >= later.slot()))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("order");
    }

    private static Constraint breaks(ConstraintFactory factory) {
        return factory.forEach(TimefoldMeeting.class)
                .map(one -> one.meeting().first(), TimefoldMeeting::slot)
                .concat(factory.forEach(TimefoldMeeting.class)
                        .map(one -> one.meeting().second(), TimefoldMeeting::slot))
                .groupBy((participant, _) -> participant, ConstraintCollectors.toSet((_, slot) -> slot))
                .penalize(HardSoftScore.ONE_SOFT, (_, slots) -> breaks(slots))
                .asConstraint("breaks");
    }

    private static int breaks(Set<Integer> slots) {
        return (int) slots.stream().filter(slot -> !slots.contains(slot + 1)).count() - 1;
    }
}
