package org.kardan.matching.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The measures of one ranked list.
 *
 * <p>Equal scores never help: a document ranks behind the better ones and half of the equal ones; the gain of the first
 * five is the mean over all orders of equal ones. Judgements of the highest grade are <em>right</em>.
 */
final class Grading {

    /** The grade of what is worth a meeting, and of a translation. */
    static final int RIGHT = 2;

    private static final int FIRST = 5;
    private static final double SAME = 1e-12;

    private final double[] scores;
    private final Map<Integer, Integer> grades;
    private final List<Integer> order;

    Grading(double[] scores, Map<Integer, Integer> grades) {
        this.scores = scores;
        this.grades = grades;
        this.order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> -scores[at]))
                .toList();
    }

    /** Empty of meaning without a right document; such a query only counts for nDCG. */
    Figures figures() {
        var ranks = new ArrayList<Double>();
        grades.forEach((place, grade) -> {
            if (grade >= RIGHT) {
                ranks.add(rank(place));
            }
        });
        if (ranks.isEmpty()) {
            return new Figures(Double.NaN, Double.NaN, Double.NaN, gain() / bestGain(), Double.NaN);
        }
        return new Figures(
                share(ranks, 1),
                share(ranks, 10),
                ranks.stream().mapToDouble(rank -> 1 / rank).max().orElse(0),
                gain() / bestGain(),
                precision());
    }

    private double rank(int place) {
        var better = 0;
        var equal = 0;
        for (var i = 0; i < scores.length; i++) {
            if (scores[i] > scores[place] + SAME) {
                better++;
            } else if (i != place && scores[i] >= scores[place] - SAME) {
                equal++;
            }
        }
        return 1 + better + equal / 2.0;
    }

    private static double share(List<Double> ranks, int first) {
        return ranks.stream().filter(rank -> rank <= first).count() / (double) ranks.size();
    }

    /** The first document is right; among several first ones, the share of right ones. */
    private double precision() {
        var end = endOfEqual(0);
        return IntStream.range(0, end)
                        .filter(i -> grades.getOrDefault(order.get(i), 0) >= RIGHT)
                        .count()
                / (double) end;
    }

    private int endOfEqual(int from) {
        var end = from + 1;
        while (end < order.size() && scores[order.get(end)] >= scores[order.get(from)] - SAME) {
            end++;
        }
        return end;
    }

    private double gain() {
        var sum = 0.0;
        for (var from = 0; from < Math.min(FIRST, order.size()); ) {
            var end = endOfEqual(from);
            var gain = IntStream.range(from, end)
                    .mapToDouble(i -> gain(grades.getOrDefault(order.get(i), 0)))
                    .average()
                    .orElse(0);
            for (var i = from; i < Math.min(end, FIRST); i++) {
                sum += gain * discount(i);
            }
            from = end;
        }
        return sum;
    }

    private double bestGain() {
        var best = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(FIRST)
                .toList();
        return IntStream.range(0, best.size())
                .mapToDouble(i -> gain(best.get(i)) * discount(i))
                .sum();
    }

    private static double gain(int grade) {
        return (1 << grade) - 1;
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2.0);
    }
}
