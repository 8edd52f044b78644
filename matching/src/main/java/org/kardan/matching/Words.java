package org.kardan.matching;

import java.util.List;

/**
 * How one language names a concept.
 *
 * @param labels complete terms, the preferred one first
 * @param stems beginnings or inner parts of words that point to the concept, never shown to readers
 * @param vetoes words that contain a label or stem but mean something else: Lagerhaltung is no bearing
 */
public record Words(List<String> labels, List<String> stems, List<String> vetoes) {

    public Words {
        labels = List.copyOf(labels);
        stems = List.copyOf(stems);
        vetoes = List.copyOf(vetoes);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("No label beside stems " + stems + ". Maybe the first cell is empty.");
        }
    }

    public static Words of(String... labels) {
        return new Words(List.of(labels), List.of(), List.of());
    }

    /** The term that readers see. */
    public String preferred() {
        return labels.getFirst();
    }
}
