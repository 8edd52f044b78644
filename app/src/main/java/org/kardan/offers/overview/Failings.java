package org.kardan.offers.overview;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.offers.interest.Objection.Why;

/**
 * Why matches fail: the refusals of a manager's own side, counted in full, and those of the other side.
 *
 * <p>A refusal is secret from the other side, so a number of theirs is told only if it hides the single firm: from
 * {@value #FEWEST} refusals of at least {@value #FEWEST_FIRMS} firms on.
 */
record Failings(List<Refusal> own, List<Refusal> others) {

    static final int FEWEST = 5;
    static final int FEWEST_FIRMS = 3;
    private static final int MOST_CONCEPTS = 20;

    Failings {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    /** One line of a table; the other side's number only if it may be told. */
    record Line<T>(T of, int own, Optional<Integer> others) {}

    /** By reason, the most frequent first. */
    List<Line<Why>> byWhy() {
        var here = new EnumMap<Why, Integer>(Why.class);
        own.forEach(refusal -> here.merge(refusal.objection().why(), 1, Integer::sum));
        return Stream.of(Why.values())
                .map(why -> new Line<>(
                        why,
                        here.getOrDefault(why, 0),
                        told(others.stream()
                                .filter(refusal -> refusal.objection().why() == why)
                                .toList())))
                .filter(Failings::saysSomething)
                .sorted(most())
                .toList();
    }

    /** By what the match was about, the most frequent first. */
    List<Line<String>> byConcept() {
        var here = concepts(own);
        var there = concepts(others);
        return Stream.concat(here.keySet().stream(), there.keySet().stream())
                .distinct()
                .sorted()
                .map(concept -> new Line<>(
                        concept,
                        here.getOrDefault(concept, List.of()).size(),
                        told(there.getOrDefault(concept, List.of()))))
                .filter(Failings::saysSomething)
                .sorted(most())
                .limit(MOST_CONCEPTS)
                .toList();
    }

    private static Map<String, List<Refusal>> concepts(List<Refusal> refusals) {
        return refusals.stream()
                .flatMap(refusal -> refusal.objection().concepts().stream().map(concept -> Map.entry(concept, refusal)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Optional<Integer> told(List<Refusal> refusals) {
        var firms = refusals.stream().map(Refusal::firm).distinct().count();
        return refusals.size() >= FEWEST && firms >= FEWEST_FIRMS ? Optional.of(refusals.size()) : Optional.empty();
    }

    private static boolean saysSomething(Line<?> line) {
        return line.own() > 0 || line.others().isPresent();
    }

    private static <T> Comparator<Line<T>> most() {
        Function<Line<T>, Integer> all = line -> line.own() + line.others().orElse(0);
        return Comparator.comparing(all).reversed();
    }
}
