package org.kardan.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All entries of the register, their index by concept and the weight of every concept.
 *
 * <p>Weights come from the whole register, never from a filtered list: else scores would jump with the filters.
 */
public final class Market {

    private final Vocabulary vocabulary;
    private final Weights weights;
    private final Map<String, Topics> entries = new LinkedHashMap<>();
    private final Map<String, List<Topics>> byConcept = new HashMap<>();
    private final Map<String, List<Topics>> byParty = new HashMap<>();
    private final Map<String, Double> weightOf = new HashMap<>();
    private final double meanWeight;

    private Market(Vocabulary vocabulary, Weights weights, Collection<Entry> all) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        all.forEach(this::add);
        vocabulary.concepts().forEach(concept -> weightOf.put(concept.id(), weigh(concept)));
        this.meanWeight =
                byConcept.keySet().stream().mapToDouble(this::weight).average().orElse(1);
    }

    public static Market of(Vocabulary vocabulary, Collection<Entry> entries) {
        return new Market(vocabulary, Weights.STANDARD, entries);
    }

    public static Market of(Vocabulary vocabulary, Weights weights, Collection<Entry> entries) {
        return new Market(vocabulary, weights, entries);
    }

    private void add(Entry entry) {
        var topics = Topics.of(entry, vocabulary);
        if (entries.put(entry.id(), topics) != null) {
            throw new IllegalArgumentException(
                    "Entry '" + entry.id() + "' stands twice. Maybe an old version is left.");
        }
        byParty.computeIfAbsent(entry.party(), _ -> new ArrayList<>()).add(topics);
        for (var concept : withAbove(topics.concepts())) {
            byConcept.computeIfAbsent(concept, _ -> new ArrayList<>()).add(topics);
        }
    }

    private Set<String> withAbove(Set<String> concepts) {
        var all = new HashSet<>(concepts);
        concepts.forEach(concept -> all.addAll(vocabulary.above(concept).keySet()));
        return all;
    }

    /**
     * Rare concepts say more; a concept counts as often as it or a narrower one occurs.
     *
     * <p>weight = facet × ln(1 + N / (1 + df))
     */
    private double weigh(Concept concept) {
        var frequency = byConcept.getOrDefault(concept.id(), List.of()).size();
        return weights.of(concept) * Math.log(1 + (double) entries.size() / (1 + frequency));
    }

    /** How much a concept says in this register; 0 for one it does not know. */
    public double weight(String concept) {
        return weightOf.getOrDefault(concept, 0.0);
    }

    public double meanWeight() {
        return meanWeight;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Weights weights() {
        return weights;
    }

    /** All entries, made ready for comparing. */
    public Collection<Topics> all() {
        return Collections.unmodifiableCollection(entries.values());
    }

    List<Topics> ofParty(String party) {
        return byParty.getOrDefault(party, List.of());
    }

    Optional<Topics> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Entries that share a concept with these or have a narrower or broader one. */
    Set<Topics> near(Topics topics) {
        var found = new LinkedHashSet<Topics>();
        for (var concept : topics.concepts()) {
            found.addAll(byConcept.getOrDefault(concept, List.of()));
            for (var above : vocabulary.above(concept).keySet()) {
                byConcept.getOrDefault(above, List.of()).stream()
                        .filter(other -> other.concepts().contains(above))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
