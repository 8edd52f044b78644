package org.kardan.scheduling.repair;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Wish;

/** Reads off what each published meeting needs to stay. */
final class Stays {

    private final Aftermath aftermath;
    private final Map<String, Wish> wishes;
    private final Map<String, Participant> participants;
    private final Map<List<Set<String>>, List<Interpreter>> joining = new HashMap<>();

    Stays(Aftermath aftermath) {
        this.aftermath = aftermath;
        wishes = byId(aftermath.problem().wishes(), Wish::id);
        participants = byId(aftermath.problem().participants(), Participant::id);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    List<Stay> all() {
        return aftermath.wanted().stream().map(this::of).toList();
    }

    private Stay of(Placement placement) {
        var wish = Objects.requireNonNull(wishes.get(placement.wish()), placement.wish());
        long stretch = aftermath.timeline().stretch(placement.slot(), wish);
        var slots = aftermath.timeline().ids(stretch);
        return new Stay(
                placement,
                wish,
                aftermath.timeline().at(placement.slot()),
                stretch,
                peopleOf(wish).allMatch(one -> Collections.disjoint(one.unavailable(), slots)),
                aftermath.lostTables().contains(placement.table()),
                peopleOf(wish).anyMatch(one -> one.booth() != null),
                placement.interpreter() == null ? List.of() : interpreters(placement, wish, slots));
    }

    private Stream<Participant> peopleOf(Wish wish) {
        return wish.people().stream().map(id -> Objects.requireNonNull(participants.get(id), id));
    }

    private List<String> interpreters(Placement placement, Wish wish, Set<String> slots) {
        var people = peopleOf(wish).toList();
        var languages = people.stream().map(Participant::languages).toList();
        return joining
                .computeIfAbsent(
                        languages,
                        _ -> aftermath.problem().interpreters().stream()
                                .filter(one -> one.joins(people))
                                .toList())
                .stream()
                .filter(one -> one.serves(wish.people()))
                .filter(one -> Collections.disjoint(one.unavailable(), slots))
                .map(Interpreter::id)
                .sorted(Comparator.comparing(one -> !one.equals(placement.interpreter())))
                .toList();
    }
}
