package org.kardan.matching.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kardan.matching.Annotator;
import org.kardan.matching.Concept;
import org.kardan.matching.Tongue;
import org.kardan.matching.Vocabulary;

/** Shared concepts; a broader concept counts half. */
final class ConceptSignal extends FeatureSignal {

    private final Vocabulary vocabulary;
    private final Annotator annotator;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Double> weights = new ArrayList<>();

    ConceptSignal(Vocabulary vocabulary, Annotator annotator) {
        this.vocabulary = vocabulary;
        this.annotator = annotator;
        for (var concept : vocabulary.concepts()) {
            numbers.put(concept.id(), numbers.size());
            weights.add(weight(concept));
        }
    }

    private static double weight(Concept concept) {
        return switch (concept.facet()) {
            case "intent" -> .4;
            case "material" -> .8;
            case "application" -> .7;
            case "standard" -> .7;
            default -> 1;
        };
    }

    @Override
    double weight(int feature) {
        return weights.get(feature);
    }

    @Override
    Map<Integer, Double> features(String text, Tongue tongue) {
        var found = new HashMap<Integer, Double>();
        for (var span : annotator.annotate(text, tongue).spans()) {
            put(found, span.concept(), span.confidence());
            vocabulary
                    .above(span.concept())
                    .forEach((above, steps) -> put(found, above, span.confidence() * Math.pow(.5, steps)));
        }
        return found;
    }

    private void put(Map<Integer, Double> found, String concept, double weight) {
        var number = numbers.get(concept);
        if (number != null) {
            found.merge(number, weight, Math::max);
        }
    }
}
