package org.kardan.matching;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The concepts and their hierarchy. Guarantees: unique ids, every broader concept exists, no cycles. */
public final class Vocabulary {

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, Set<String>> narrower = new TreeMap<>();
    private final Map<String, Map<String, Integer>> above = new TreeMap<>();

    private Vocabulary() {}

    public static Vocabulary of(Collection<Concept> concepts) {
        var vocabulary = new Vocabulary();
        concepts.forEach(vocabulary::add);
        vocabulary.link();
        return vocabulary;
    }

    private void add(Concept concept) {
        if (concepts.put(concept.id(), concept) != null) {
            throw new IllegalArgumentException(
                    "Concept '" + concept.id() + "' stands twice. Maybe two facets use the same id.");
        }
    }

    private void link() {
        for (var concept : concepts.values()) {
            for (var broader : concept.broader()) {
                if (!concepts.containsKey(broader)) {
                    throw new IllegalArgumentException("Concept '" + concept.id()
                            + "' has the unknown broader concept '"
                            + broader + "'. Maybe a spelling mistake.");
                }
                narrower.computeIfAbsent(broader, _ -> new TreeSet<>()).add(concept.id());
            }
        }
        concepts.keySet().forEach(id -> above.put(id, climb(id)));
    }

    private Map<String, Integer> climb(String start) {
        var steps = new TreeMap<String, Integer>();
        var open = new ArrayDeque<Map.Entry<String, Integer>>();
        open.add(Map.entry(start, 0));
        while (!open.isEmpty()) {
            var here = open.remove();
            for (var broader : broader(here.getKey())) {
                if (broader.equals(start)) {
                    throw new IllegalArgumentException("Concept '" + start + "' is broader than itself through '"
                            + here.getKey() + "'. Maybe a narrower one is named as broader.");
                }
                if (steps.putIfAbsent(broader, here.getValue() + 1) == null) {
                    open.add(Map.entry(broader, here.getValue() + 1));
                }
            }
        }
        return steps;
    }

    private Set<String> broader(String id) {
        return concept(id).map(Concept::broader).orElse(Set.of());
    }

    public Collection<Concept> concepts() {
        return Collections.unmodifiableCollection(concepts.values());
    }

    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** All more general concepts with the number of steps to them. */
    public Map<String, Integer> above(String id) {
        return above.getOrDefault(id, Map.of());
    }

    /** The next more special concepts. */
    public Set<String> narrower(String id) {
        return narrower.getOrDefault(id, Set.of());
    }
}
