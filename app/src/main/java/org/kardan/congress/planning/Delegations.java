package org.kardan.congress.planning;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kardan.congress.registration.Delegate;
import org.kardan.congress.timetable.Meeting;
import org.kardan.congress.wishes.Pair;
import org.kardan.register.FirmId;

/**
 * Who of a firm sits in which of its meetings: somebody who shares a language with the other side if there is one, else
 * whoever has the fewest meetings for the time they have.
 */
final class Delegations {

    /** The two who meet. */
    record Seats(Delegate first, Delegate second) {

        boolean understandEachOther() {
            return first.spoken().stream().anyMatch(second.spoken()::contains);
        }
    }

    private final Map<FirmId, List<Delegate>> people;
    private final int slots;
    private final Map<UUID, Integer> load = new HashMap<>();

    Delegations(Map<FirmId, List<Delegate>> people, int slots) {
        this.people = Map.copyOf(people);
        this.slots = slots;
    }

    /** Seats for the pairs in their order; meetings that stay keep their people. */
    Map<Pair, Seats> assign(List<Pair> pairs, Collection<Meeting> kept) {
        var seats = new HashMap<Pair, Seats>();
        for (var meeting : kept) {
            seatsOf(meeting).ifPresent(found -> take(seats, meeting.pair(), found));
        }
        for (var pair : pairs) {
            if (!seats.containsKey(pair)) {
                best(pair).ifPresent(found -> take(seats, pair, found));
            }
        }
        return seats;
    }

    private void take(Map<Pair, Seats> seats, Pair pair, Seats found) {
        seats.put(pair, found);
        load.merge(found.first().id(), 1, Integer::sum);
        load.merge(found.second().id(), 1, Integer::sum);
    }

    private Optional<Seats> seatsOf(Meeting meeting) {
        return delegate(meeting.pair().first(), meeting.firstDelegate())
                .flatMap(first -> delegate(meeting.pair().second(), meeting.secondDelegate())
                        .map(second -> new Seats(first, second)));
    }

    private Optional<Delegate> delegate(FirmId firm, UUID id) {
        return people.getOrDefault(firm, List.of()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private Optional<Seats> best(Pair pair) {
        return people.getOrDefault(pair.first(), List.of()).stream()
                .flatMap(first ->
                        people.getOrDefault(pair.second(), List.of()).stream().map(second -> new Seats(first, second)))
                .min(Comparator.comparing((Seats seats) -> !seats.understandEachOther() && !isFull(seats))
                        .thenComparing(this::isFull)
                        .thenComparingDouble(seats -> share(seats.first()) + share(seats.second()))
                        .thenComparing(seats -> seats.first().id())
                        .thenComparing(seats -> seats.second().id()));
    }

    private boolean isFull(Seats seats) {
        return share(seats.first()) >= 1 || share(seats.second()) >= 1;
    }

    /** Meetings by slots in which the person is there. */
    private double share(Delegate delegate) {
        var time = Math.max(1, slots - delegate.unavailable().size());
        return load.getOrDefault(delegate.id(), 0) / (double) time;
    }
}
