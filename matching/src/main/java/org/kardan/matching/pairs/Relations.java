package org.kardan.matching.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kardan.matching.Market;
import org.kardan.matching.Weights;

/** Concepts by number: their weight, and how well one answers another; frozen as the market stood. */
final class Relations {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] weights;
    private final double meanWeight;
    private final Weights constants;
    private final Near[] answers;
    private final Near[] questions;

    /** Concepts related to one, with the share of its weight that an answer earns. */
    record Near(int[] concepts, double[] shares) {

        private static Near of(List<Map.Entry<Integer, Double>> list) {
            return new Near(
                    list.stream().mapToInt(Map.Entry::getKey).toArray(),
                    list.stream().mapToDouble(Map.Entry::getValue).toArray());
        }
    }

    Relations(Market market) {
        var vocabulary = market.vocabulary();
        vocabulary.concepts().forEach(concept -> numbers.put(concept.id(), numbers.size()));
        weights = vocabulary.concepts().stream()
                .mapToDouble(concept -> market.weight(concept.id()))
                .toArray();
        meanWeight = market.meanWeight();
        constants = market.weights();
        List<List<Map.Entry<Integer, Double>>> forth = lists();
        List<List<Map.Entry<Integer, Double>>> back = lists();
        numbers.forEach((id, number) -> {
            relate(forth, back, number, number, 1);
            vocabulary.above(id).forEach((above, steps) -> {
                var other = number(above);
                // Asked is the broader one, shown the narrower one, and the other way round.
                relate(forth, back, other, number, Weights.narrower(steps));
                relate(forth, back, number, other, Weights.broader(steps));
            });
        });
        answers = forth.stream().map(Near::of).toArray(Near[]::new);
        questions = back.stream().map(Near::of).toArray(Near[]::new);
    }

    private List<List<Map.Entry<Integer, Double>>> lists() {
        var lists = new ArrayList<List<Map.Entry<Integer, Double>>>();
        numbers.forEach((_, _) -> lists.add(new ArrayList<>()));
        return lists;
    }

    private static void relate(
            List<List<Map.Entry<Integer, Double>>> forth,
            List<List<Map.Entry<Integer, Double>>> back,
            int asked,
            int shown,
            double share) {
        forth.get(asked).add(Map.entry(shown, share));
        back.get(shown).add(Map.entry(asked, share));
    }

    int size() {
        return weights.length;
    }

    /** Below 0 if the frozen market does not know it. */
    int number(String concept) {
        return numbers.getOrDefault(concept, -1);
    }

    double weight(int concept) {
        return weights[concept];
    }

    /** What may be shown for an asked concept. */
    Near answers(int asked) {
        return answers[asked];
    }

    /** What may be asked that a shown concept answers. */
    Near questions(int shown) {
        return questions[shown];
    }

    /** The score of concepts alone, as {@link Weights} says. */
    double score(double met, double asked, double extra) {
        var whole =
                met + constants.missing() * (asked - met) + constants.extra() * extra + constants.prior() * meanWeight;
        return whole == 0 ? 0 : met / whole;
    }
}
