package org.kardan.demo;

import java.util.List;
import java.util.Map;

/**
 * What a firm lives from: its products and materials, how it speaks about them in three languages, what it offers,
 * how others ask for it, and which other trades it buys from.
 */
record Trade(
        String id,
        Term label,
        List<String> classes,
        List<Integer> weights,
        List<String> needs,
        List<Term> products,
        List<Term> materials,
        Map<String, List<String>> texts) {

    List<String> texts(String kind) {
        return texts.getOrDefault(kind, List.of());
    }

    /** A service works on others' parts: it has no batches and no products of its own to license. */
    boolean service() {
        return texts.containsKey("service");
    }

    int weight(Network network) {
        return weights.get(network.ordinal());
    }
}
