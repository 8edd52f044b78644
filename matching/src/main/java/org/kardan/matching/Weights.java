package org.kardan.matching;

import java.util.Map;

/**
 * The constants of the score, set by hand and checked on pairs of phrases.
 *
 * @param facets weight of a concept by its facet; 1 for facets not named
 * @param missing weight of what is asked and not shown
 * @param extra weight of what is shown and not asked
 * @param prior evidence that a full score needs, in concepts of mean weight: one shared word is not yet a good match
 */
public record Weights(Map<String, Double> facets, double missing, double extra, double prior) {

    /** A part of its own kind says most, a material or an industry alone says little, an intent is no topic. */
    public static final Weights STANDARD = new Weights(
            Map.of(
                    "product",
                    1.2,
                    "process",
                    1.0,
                    "service",
                    1.0,
                    "material",
                    .7,
                    "application",
                    .6,
                    "standard",
                    .6,
                    "intent",
                    0.0),
            .8,
            .15,
            .3);

    /** What a required certificate that is not shown leaves of the score. */
    public static final double WITHOUT_CERTIFICATE = .6;
    /** What forms of cooperation without overlap leave of the score. */
    public static final double WITHOUT_COMMON_FORM = .7;

    public Weights {
        facets = Map.copyOf(facets);
    }

    double of(Concept concept) {
        return facets.getOrDefault(concept.facet(), 1.0);
    }

    /** The offer is {@code steps} more special than asked. */
    public static double narrower(int steps) {
        return steps == 1 ? .7 : .5;
    }

    /** The offer is {@code steps} more general than asked. */
    public static double broader(int steps) {
        return steps == 1 ? .5 : .3;
    }
}
