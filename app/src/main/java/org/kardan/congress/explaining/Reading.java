package org.kardan.congress.explaining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kardan.congress.Congress;
import org.kardan.congress.planning.Gatherer;
import org.kardan.congress.planning.Gathering;
import org.kardan.congress.planning.Problems;
import org.kardan.congress.timetable.Meetings;
import org.kardan.congress.timetable.Timetable;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Status;
import org.kardan.scheduling.Unplaced;
import org.springframework.stereotype.Component;

/** Reads {@link Stated}s. */
@Component
class Reading {

    private final Gatherer gatherer;
    private final Meetings meetings;
    private final Firms firms;

    Reading(Gatherer gatherer, Meetings meetings, Firms firms) {
        this.gatherer = gatherer;
        this.meetings = meetings;
        this.firms = firms;
    }

    Stated of(Congress congress, Timetable timetable, Instant now) {
        var gathering = gatherer.of(congress, now);
        var claims = gathering.claims(timetable.withOpen());
        var problem = Problems.of(gathering, claims, meetings.of(timetable.id()))
                .problem();
        var placements = problem.locked();
        var placed = placements.stream().map(one -> one.wish()).collect(Collectors.toSet());
        var plan = new Plan(
                Status.FEASIBLE,
                placements,
                problem.wishes().stream()
                        .filter(wish -> !placed.contains(wish.id()))
                        .map(wish -> new Unplaced(wish.id(), Unplaced.Reason.NOT_TRIED, List.of()))
                        .toList(),
                timetable.result().score(),
                timetable.result().bound(),
                0,
                0);
        return new Stated(problem.locking(List.of()), plan, sizes(gathering));
    }

    /** The size of the firm of each delegate. */
    private Map<String, String> sizes(Gathering gathering) {
        Map<FirmId, Firm> known = firms.byIds(gathering.delegates().keySet()).stream()
                .collect(Collectors.toMap(Firm::id, firm -> firm));
        return gathering.delegates().entrySet().stream()
                .filter(one -> known.containsKey(one.getKey()))
                .flatMap(one -> one.getValue().stream()
                        .map(delegate -> Map.entry(
                                id(delegate.id()),
                                java.util.Objects.requireNonNull(known.get(one.getKey()))
                                        .size()
                                        .name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String id(UUID delegate) {
        return delegate.toString();
    }
}
