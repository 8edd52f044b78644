package org.kardan.matching.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kardan.matching.Concept;
import org.kardan.matching.Tongue;
import org.kardan.matching.Vocabulary;

/**
 * How near a text is to every concept, in its own language: small pieces shared with terms and definition.
 *
 * <p>As each concept is described in all languages, texts of different languages can be compared by these nearnesses,
 * also where no term stands in them literally (explicit semantic analysis).
 */
final class Meaning {

    private static final double DEFINITION = .5;
    private static final double BROADER = .25;
    private static final int NEAREST = 60;
    /** The nearest concepts count more than many distant ones. */
    private static final double SHARPENING = 1.5;

    private final Map<Tongue, Describing> byTongue = new EnumMap<>(Tongue.class);

    Meaning(Vocabulary vocabulary, Definitions definitions) {
        for (var tongue : Tongue.values()) {
            byTongue.put(tongue, new Describing(vocabulary, definitions, tongue));
        }
    }

    /** Nearness to the nearest concepts. */
    Features of(String text, Tongue tongue) {
        var describing = byTongue.get(tongue);
        return describing == null
                ? Features.NONE
                : Features.of(describing.nearness(text), NEAREST).unit();
    }

    private record Posting(int concept, double weight) {}

    /** The descriptions of all concepts in one language, indexed by their pieces. */
    private static final class Describing {

        private final Map<String, List<Posting>> postings = new HashMap<>();
        private final int concepts;

        Describing(Vocabulary vocabulary, Definitions definitions, Tongue tongue) {
            var number = 0;
            for (var concept : vocabulary.concepts()) {
                for (var gram :
                        description(vocabulary, concept, definitions, tongue).entrySet()) {
                    postings.computeIfAbsent(gram.getKey(), _ -> new ArrayList<>())
                            .add(new Posting(number, 1 + Math.log(1 + gram.getValue())));
                }
                number++;
            }
            concepts = number;
            scale();
        }

        /** Rare pieces count more, and long descriptions do not count for their length. */
        private void scale() {
            var lengths = new double[concepts];
            postings.forEach((_, list) -> {
                var rarity = rarity(list);
                list.forEach(posting -> lengths[posting.concept()] += Math.pow(posting.weight() * rarity, 2));
            });
            postings.replaceAll((_, list) -> {
                var rarity = rarity(list);
                return list.stream()
                        .map(posting -> new Posting(
                                posting.concept(), posting.weight() * rarity / Math.sqrt(lengths[posting.concept()])))
                        .toList();
            });
        }

        private double rarity(List<Posting> list) {
            return Math.log(1 + (double) concepts / (1 + list.size()));
        }

        private static Map<String, Double> description(
                Vocabulary vocabulary, Concept concept, Definitions definitions, Tongue tongue) {
            var sum = new HashMap<String, Double>();
            labels(concept, tongue).forEach(label -> add(sum, label, 1));
            add(sum, definitions.of(concept.id(), tongue), DEFINITION);
            for (var broader : concept.broader()) {
                vocabulary
                        .concept(broader)
                        .ifPresent(above -> labels(above, tongue).forEach(label -> add(sum, label, BROADER)));
            }
            return sum;
        }

        private static List<String> labels(Concept concept, Tongue tongue) {
            var words = concept.words().get(tongue);
            return words == null ? List.of() : words.labels();
        }

        private static void add(Map<String, Double> sum, String text, double weight) {
            Grams.of(text).forEach((gram, count) -> sum.merge(gram, weight * count, Double::sum));
        }

        double[] nearness(String text) {
            var sum = new double[concepts];
            Grams.of(text).forEach((gram, count) -> {
                var list = postings.get(gram);
                if (list != null) {
                    var weight = (1 + Math.log(1 + count)) * rarity(list);
                    list.forEach(posting -> sum[posting.concept()] += weight * posting.weight());
                }
            });
            return Arrays.stream(sum).map(value -> Math.pow(value, SHARPENING)).toArray();
        }
    }
}
