package org.kardan.scheduling.explaining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Unplaced;
import org.kardan.scheduling.Unplaced.Reason;
import org.kardan.scheduling.Wish;

/**
 * Explains every wish without a meeting, in a plan as it is.
 *
 * <p>An obstacle o closes the slots C(o). Named are the fewest obstacles O' with ∪ C(o) = ∪ over all obstacles; among
 * as many those that come first: away, language, limit, busy,
 * table, order, interpreter, way.
 */
public final class Conflicts {

    private final Hall hall;
    private final Reach reach;

    public Conflicts(Problem problem, Plan plan) {
        hall = new Hall(problem, plan);
        reach = new Reach(problem, plan);
    }

    public static List<Conflict> of(Problem problem, Plan plan) {
        var conflicts = new Conflicts(problem, plan);
        return plan.unplaced().stream().map(Unplaced::wish).map(conflicts::of).toList();
    }

    public Conflict of(String id) {
        var wish = hall.wish(id);
        var all = obstacles(wish);
        long closed = all.stream().mapToLong(Cover::slots).reduce(0, (one, other) -> one | other);
        var named = new ArrayList<Obstacle>();
        long left = closed;
        for (var cover : fewest(all, closed)) {
            named.add(obstacle(wish, cover, left));
            left &= ~cover.slots();
        }
        long open = bits(_ -> true) & ~closed;
        if (open != 0) {
            named.add(new Obstacle(Reason.NOT_TRIED, List.of(), ids(open), List.of()));
        }
        return new Conflict(id, named);
    }

    /** A possible obstacle, before it is known whether it is needed. */
    private record Cover(Reason reason, List<String> subjects, long slots) {}

    private List<Cover> obstacles(Wish wish) {
        var all = new ArrayList<Cover>();
        var people = wish.people();
        all.add(new Cover(Reason.CLOSED, List.of(wish.id()), bits(slot -> isClosed(wish, slot))));
        people.forEach(id -> all.add(new Cover(Reason.CLOSED, List.of(id), bits(slot -> isAway(id, wish, slot)))));
        boolean needed = hall.needsInterpreter(wish);
        var voices = hall.between(wish);
        all.add(new Cover(Reason.NO_LANGUAGE, people, bits(_ -> needed && voices.isEmpty())));
        people.stream().map(hall::participant).forEach(one -> {
            var most = String.valueOf(one.mostMeetings());
            all.add(new Cover(Reason.PARTICIPANT_FULL, List.of(one.id(), most), bits(_ -> hall.isFull(one))));
        });
        people.forEach(id -> all.add(new Cover(
                Reason.PARTICIPANT_BUSY,
                List.of(id),
                bits(slot -> !hall.meetings(id, wish, slot).isEmpty()))));
        all.add(new Cover(Reason.NO_TABLE, List.of(), bits(slot -> !hall.hasTable(wish, slot))));
        all.add(new Cover(
                Reason.OUT_OF_ORDER,
                List.of(),
                bits(slot -> !hall.outOfOrder(wish, slot).isEmpty())));
        all.add(new Cover(
                Reason.NO_INTERPRETER,
                List.of(),
                bits(slot -> needed && voices.stream().noneMatch(one -> hall.mayWork(one, wish, slot)))));
        all.add(new Cover(Reason.TOO_FAR, List.of(), bits(slot -> isTooFar(wish, slot))));
        return all.stream().filter(cover -> cover.slots() != 0).toList();
    }

    private boolean isTooFar(Wish wish, int slot) {
        var stretch = hall.stretch(wish, slot);
        return !stretch.isEmpty() && reach.isTooFar(wish, stretch.getFirst());
    }

    /** Whether the wish itself may not be there, or its day would end too early. */
    private boolean isClosed(Wish wish, int slot) {
        var stretch = hall.stretch(wish, slot);
        return stretch.isEmpty()
                || !Collections.disjoint(wish.forbidden(), stretch)
                || wish.fixedSlot() != null && !wish.fixedSlot().equals(stretch.getFirst());
    }

    private boolean isAway(String participant, Wish wish, int slot) {
        return !Collections.disjoint(hall.participant(participant).unavailable(), hall.stretch(wish, slot));
    }

    /** Tries one obstacle, then two, and so on; each of those tried closes the first slot that is left. */
    private static List<Cover> fewest(List<Cover> all, long closed) {
        return IntStream.rangeClosed(0, all.size())
                .mapToObj(most -> choice(all, closed, most))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<List<Cover>> choice(List<Cover> all, long left, int most) {
        if (left == 0) {
            return Optional.of(List.of());
        }
        if (most == 0) {
            return Optional.empty();
        }
        return all.stream()
                .filter(cover -> (cover.slots() & Long.lowestOneBit(left)) != 0)
                .flatMap(cover ->
                        choice(all, left & ~cover.slots(), most - 1).map(rest -> with(all, cover, rest)).stream())
                .findFirst();
    }

    private static List<Cover> with(List<Cover> all, Cover one, List<Cover> rest) {
        return all.stream()
                .filter(cover -> cover == one || rest.contains(cover))
                .toList();
    }

    private Obstacle obstacle(Wish wish, Cover cover, long left) {
        long slots = cover.slots() & left;
        return new Obstacle(cover.reason(), cover.subjects(), ids(slots), inTheWay(wish, cover, slots));
    }

    private List<String> inTheWay(Wish wish, Cover cover, long slots) {
        return bitsOf(slots)
                .boxed()
                .flatMap(slot -> switch (cover.reason()) {
                    case PARTICIPANT_BUSY -> hall.meetings(cover.subjects().getFirst(), wish, slot).stream();
                    case OUT_OF_ORDER -> hall.outOfOrder(wish, slot).stream();
                    default -> Stream.<String>empty();
                })
                .distinct()
                .toList();
    }

    private long bits(IntPredicate which) {
        return IntStream.range(0, hall.slots().size())
                .filter(which)
                .mapToLong(slot -> 1L << slot)
                .reduce(0, (one, other) -> one | other);
    }

    private static IntStream bitsOf(long slots) {
        return IntStream.range(0, Long.SIZE).filter(slot -> (slots >>> slot & 1) != 0);
    }

    private List<String> ids(long slots) {
        return bitsOf(slots).mapToObj(slot -> hall.slots().get(slot).id()).toList();
    }
}
