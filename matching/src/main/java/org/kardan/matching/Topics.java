package org.kardan.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an entry speaks of, made ready for comparing: words and trust by known concept, certificates included. */
public final class Topics {

    private final Entry entry;
    private final Map<String, List<String>> words = new TreeMap<>();
    private final Map<String, Double> trust = new HashMap<>();

    private Topics(Entry entry) {
        this.entry = entry;
    }

    public static Topics of(Entry entry, Vocabulary vocabulary) {
        var topics = new Topics(entry);
        entry.topics().forEach((concept, mentions) -> {
            if (vocabulary.concept(concept).isPresent()) {
                topics.add(concept, mentions);
            }
        });
        entry.certificates().stream()
                .filter(certificate -> vocabulary.concept(certificate).isPresent())
                .forEach(certificate -> topics.add(certificate, List.of(Mention.confirmed(certificate, ""))));
        return topics;
    }

    private void add(String concept, List<Mention> mentions) {
        var said = mentions.stream()
                .map(Mention::words)
                .filter(text -> !text.isBlank())
                .distinct()
                .sorted()
                .toList();
        words.merge(concept, said, (old, more) -> more.isEmpty() ? old : more);
        trust.merge(concept, mentions.stream().mapToDouble(Mention::trust).max().orElse(0), Math::max);
    }

    public Entry entry() {
        return entry;
    }

    public Set<String> concepts() {
        return words.keySet();
    }

    boolean has(String concept) {
        return words.containsKey(concept);
    }

    List<String> words(String concept) {
        return words.getOrDefault(concept, List.of());
    }

    public double trust(String concept) {
        return trust.getOrDefault(concept, 0.0);
    }
}
