package org.kardan.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One offer or request of one party (a firm), with the concepts found in its texts.
 *
 * @param certificates concept ids; shown by an offer, required by a request
 * @param forms forms of cooperation that are welcome, such as {@code supply} or {@code joint-venture}; empty for any
 * @param coverage how much of the text was understood, from {@link Annotation#coverage()}
 */
public record Entry(
        String id,
        String party,
        Intent intent,
        List<Mention> mentions,
        Set<String> certificates,
        Set<String> forms,
        double coverage) {

    public Entry {
        mentions = List.copyOf(mentions);
        certificates = Set.copyOf(certificates);
        forms = Set.copyOf(forms);
    }

    /** An entry that is nothing but its text. */
    public static Entry of(String id, String party, Intent intent, Annotation annotation) {
        return new Entry(id, party, intent, annotation.mentions(), Set.of(), Set.of(), annotation.coverage());
    }

    /** Mentions that count, by concept: one rejection silences all mentions of its concept. */
    Map<String, List<Mention>> topics() {
        var rejected = mentions.stream()
                .filter(mention -> mention.standing() == Mention.Standing.REJECTED)
                .map(Mention::concept)
                .collect(Collectors.toSet());
        return mentions.stream()
                .filter(mention -> !rejected.contains(mention.concept()))
                .collect(Collectors.groupingBy(Mention::concept, LinkedHashMap::new, Collectors.toList()));
    }
}
