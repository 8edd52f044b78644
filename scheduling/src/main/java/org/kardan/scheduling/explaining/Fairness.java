package org.kardan.scheduling.explaining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Wish;

/**
 * How fairly the meetings are spread.
 *
 * <p>x(p) = value of the fulfilled wishes of p / value of all wishes of p, for everybody with a wish.
 *
 * @param bySide of both sides; a wish between two sides counts on both
 * @param byClass of classes of participants, such as sizes of firms, where they are known
 */
public record Fairness(SortedMap<String, Share> bySide, SortedMap<String, Share> byClass, Spread spread) {

    /** Wishes and their value: how many there are, how many of them take place. */
    public record Share(int wishes, int fulfilled, long value, long fulfilledValue) {

        static Share of(Collection<Wish> all, Map<String, Placement> placed) {
            var there =
                    all.stream().filter(wish -> placed.containsKey(wish.id())).toList();
            return new Share(all.size(), there.size(), value(all), value(there));
        }

        private static long value(Collection<Wish> wishes) {
            return wishes.stream().mapToLong(Wish::value).sum();
        }

        /** From 0 to 1; 1 where nothing was asked for. */
        public double part() {
            return value == 0 ? 1 : (double) fulfilledValue / value;
        }
    }

    /**
     * The shares of all participants.
     *
     * @param lowerQuartile as the other two by linear interpolation (Hyndman and Fan 1996, type 7)
     * @param jain (Σ x)² / (n · Σ x²), 1 is even (Jain, Chiu, Hawe 1984, DEC-TR-301)
     * @param gini Σ (2i − n − 1) · x₍ᵢ₎ / (n · Σ x), 0 is even (Gini 1912)
     */
    public record Spread(
            int participants,
            double least,
            double lowerQuartile,
            double median,
            double upperQuartile,
            double jain,
            double gini) {

        static Spread of(double[] shares) {
            var x = shares.clone();
            Arrays.sort(x);
            int n = x.length;
            double sum = Arrays.stream(x).sum();
            double squares = Arrays.stream(x).map(one -> one * one).sum();
            double weighted = 0;
            for (int i = 0; i < n; i++) {
                weighted += (2.0 * (i + 1) - n - 1) * x[i];
            }
            // Where nobody has anything, all have the same.
            double jain = squares == 0 ? 1 : sum * sum / (n * squares);
            double gini = sum == 0 ? 0 : weighted / (n * sum);
            return new Spread(n, at(x, 0), at(x, 0.25), at(x, 0.5), at(x, 0.75), jain, gini);
        }

        private static double at(double[] sorted, double part) {
            if (sorted.length == 0) {
                return 1;
            }
            double place = part * (sorted.length - 1);
            int below = (int) place;
            int above = Math.min(below + 1, sorted.length - 1);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
    }

    /** @param classes of participants by id; may be empty, and need not name everybody */
    public static Fairness of(Problem problem, Plan plan, Map<String, String> classes) {
        var placed = plan.placements().stream().collect(Collectors.toMap(Placement::wish, Function.identity()));
        var wishes = byPerson(problem);
        var people = problem.participants().stream()
                .filter(one -> wishes.containsKey(one.id()))
                .toList();
        var shares = people.stream()
                .map(one -> Share.of(Objects.requireNonNull(wishes.get(one.id())), placed))
                .mapToDouble(Share::part)
                .toArray();
        return new Fairness(
                grouped(people, wishes, placed, Participant::side),
                grouped(
                        people.stream()
                                .filter(one -> classes.containsKey(one.id()))
                                .toList(),
                        wishes,
                        placed,
                        one -> Objects.requireNonNull(classes.get(one.id()))),
                Spread.of(shares));
    }

    private static Map<String, List<Wish>> byPerson(Problem problem) {
        return problem.wishes().stream()
                .flatMap(wish -> wish.people().stream().map(one -> Map.entry(one, wish)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static SortedMap<String, Share> grouped(
            List<Participant> people,
            Map<String, List<Wish>> wishes,
            Map<String, Placement> placed,
            Function<Participant, String> group) {
        var shares = new TreeMap<String, Share>();
        people.stream().collect(Collectors.groupingBy(group)).forEach((name, members) -> {
            var asked = members.stream()
                    .flatMap(one -> wishes.getOrDefault(one.id(), List.of()).stream())
                    .collect(Collectors.toSet());
            shares.put(name, Share.of(asked, placed));
        });
        return shares;
    }
}
