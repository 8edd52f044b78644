package org.kardan.scheduling.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kardan.scheduling.published.Instance.Meeting;

/**
 * The slots left for each meeting after the simple conclusions: session, forbidden, fixed, order, and no slot for a
 * meeting whose participant has a fixed one there. A meeting without any proves that nothing keeps every rule.
 */
final class Propagation {

    private final Instance instance;
    private final long[] domains;
    private final List<List<Meeting>> meetingsOf = new ArrayList<>();

    Propagation(Instance instance) {
        this.instance = instance;
        domains = starts();
        for (int participant = 0; participant <= instance.participants(); participant++) {
            meetingsOf.add(new ArrayList<>());
        }
        for (var meeting : instance.meetings()) {
            meetingsOf.get(meeting.first()).add(meeting);
            meetingsOf.get(meeting.second()).add(meeting);
        }
        boolean changed = true;
        while (changed) {
            var before = domains.clone();
            instance.meetings().forEach(this::order);
            instance.meetings().forEach(this::settle);
            changed = !Arrays.equals(before, domains);
        }
    }

    long[] domains() {
        return domains.clone();
    }

    /** Whether the conclusions have left a meeting without any slot. */
    boolean contradicts() {
        return Arrays.stream(domains).anyMatch(domain -> domain == 0);
    }

    /** What counting alone shows, before any conclusion. */
    Optional<Conflict> conflict() {
        int seats = instance.tables() * instance.slots();
        if (instance.meetings().size() > seats) {
            return Optional.of(Conflict.tables(instance.meetings().size(), seats, numbers(Long.MAX_VALUE)));
        }
        return IntStream.rangeClosed(1, instance.participants())
                .mapToObj(this::crowded)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Conflict> crowded(int participant) {
        long union = 0;
        int meetings = 0;
        for (var meeting : meetingsOf.get(participant)) {
            union |= start(meeting);
            meetings++;
        }
        return meetings > Long.bitCount(union)
                ? Optional.of(Conflict.crowded(participant, meetings, numbers(union)))
                : Optional.empty();
    }

    private SortedSet<Integer> numbers(long slots) {
        return IntStream.range(0, instance.slots())
                .filter(slot -> (slots >>> slot & 1) != 0)
                .mapToObj(slot -> slot + 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The slots of each meeting before any conclusion. */
    long[] starts() {
        return instance.meetings().stream().mapToLong(this::start).toArray();
    }

    private long start(Meeting meeting) {
        long all = instance.slots() == 0 ? 0 : -1L >>> Long.SIZE - instance.slots();
        long morning = instance.morning() == 0 ? 0 : -1L >>> Long.SIZE - instance.morning();
        long open = switch (meeting.session()) {
            case MORNING -> morning;
            case AFTERNOON -> all & ~morning;
            case EITHER -> all;
        };
        open &= ~InstanceLayout.bits(instance.forbidden().get(meeting.first() - 1));
        open &= ~InstanceLayout.bits(instance.forbidden().get(meeting.second() - 1));
        return meeting.fixed() == 0 ? open : open & 1L << meeting.fixed() - 1;
    }

    private void order(Meeting later) {
        for (int number : later.before()) {
            int earlier = number - 1;
            int late = later.number() - 1;
            if (domains[earlier] == 0 || domains[late] == 0) {
                return;
            }
            domains[late] &= ~(Long.lowestOneBit(domains[earlier]) * 2 - 1);
            domains[earlier] &= domains[late] == 0 ? 0 : Long.highestOneBit(domains[late]) - 1;
        }
    }

    private void settle(Meeting meeting) {
        long mine = domains[meeting.number() - 1];
        if (Long.bitCount(mine) != 1) {
            return;
        }
        Stream.of(meeting.first(), meeting.second())
                .flatMap(participant -> meetingsOf.get(participant).stream())
                .filter(other -> other != meeting)
                .forEach(other -> domains[other.number() - 1] &= ~mine);
    }
}
