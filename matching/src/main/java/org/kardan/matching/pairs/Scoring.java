package org.kardan.matching.pairs;

import java.util.Arrays;
import java.util.TreeMap;
import org.kardan.matching.Intent;
import org.kardan.matching.Weights;

/**
 * Scores one entry against all of the other half, concept by concept; not shared between threads.
 *
 * <p>Only entries with a concept related to one of this are touched; all others have the score 0.
 */
final class Scoring {

    private final Relations relations;
    private final Sums sums = new Sums();
    private double[] best = new double[0];
    private int[] reached = new int[0];

    Scoring(Relations relations) {
        this.relations = relations;
    }

    /** Hears of every entry that may meet, with the score of the pair. */
    interface Listener {
        void scored(Packed other, double score);
    }

    void score(Packed entry, Half others, Listener listener) {
        sums.clear(others.size());
        if (best.length < others.size()) {
            best = new double[others.size() + 16];
            reached = new int[best.length];
        }
        if (entry.intent() == Intent.REQUEST) {
            ask(entry, others);
        } else {
            answer(entry, others);
        }
        for (var i = 0; i < sums.touches; i++) {
            var place = sums.touched[i];
            var other = others.at(place);
            if (other != null && entry.mayMeet(other)) {
                listener.scored(other, score(entry, other, place));
            }
        }
    }

    private double score(Packed entry, Packed other, int place) {
        var request = entry.intent() == Intent.REQUEST ? entry : other;
        var offer = entry == request ? other : entry;
        var score = relations.score(sums.met[place], request.weight(), offer.weight() - sums.related[place]);
        for (var missing = required(request) - sums.certificates[place]; missing > 0; missing--) {
            score *= Weights.WITHOUT_CERTIFICATE;
        }
        return request.sharesForm(offer) ? score : score * Weights.WITHOUT_COMMON_FORM;
    }

    private int required(Packed request) {
        var count = 0;
        for (var i = 0; i < request.concepts().length; i++) {
            count += request.required()[i] && relations.weight(request.concepts()[i]) > 0 ? 1 : 0;
        }
        return count;
    }

    /** A request against all offers: each asked concept takes the best answer of each offer. */
    private void ask(Packed request, Half offers) {
        var related = new boolean[relations.size()];
        for (var i = 0; i < request.concepts().length; i++) {
            var near = relations.answers(request.concepts()[i]);
            sums.nextRound();
            var count = 0;
            for (var k = 0; k < near.concepts().length; k++) {
                related[near.concepts()[k]] = true;
                count = takeBest(offers.with(near.concepts()[k]), near.shares()[k], request.trusts()[i], count);
            }
            for (var k = 0; k < count; k++) {
                settle(reached[k], request.concepts()[i], request.required()[i], best[reached[k]]);
            }
        }
        for (var shown = 0; shown < related.length; shown++) {
            var postings = offers.with(shown);
            for (var k = 0; related[shown] && k < postings.size; k++) {
                relate(postings.places[k], shown);
            }
        }
    }

    private int takeBest(Half.Postings postings, double share, double trust, int count) {
        for (var i = 0; i < postings.size; i++) {
            var place = postings.places[i];
            var fit = share * Math.min(trust, postings.trusts[i]);
            if (sums.isNew(place)) {
                best[place] = fit;
                reached[count++] = place;
            } else if (fit > best[place]) {
                best[place] = fit;
            }
        }
        return count;
    }

    private void settle(int place, int asked, boolean required, double fit) {
        sums.touch(place);
        sums.met[place] += relations.weight(asked) * fit;
        if (required && fit > 0 && relations.weight(asked) > 0) {
            sums.certificates[place]++;
        }
    }

    private void relate(int place, int shown) {
        sums.touch(place);
        sums.related[place] += relations.weight(shown);
    }

    /** What an offer shows for one asked concept, perhaps several times. */
    private record Shown(double[] shares, double[] trusts) {

        private static final Shown NOTHING = new Shown(new double[0], new double[0]);

        Shown and(double share, double trust) {
            var more = new Shown(Arrays.copyOf(shares, shares.length + 1), Arrays.copyOf(trusts, trusts.length + 1));
            more.shares[shares.length] = share;
            more.trusts[shares.length] = trust;
            return more;
        }

        double fit(double trust) {
            var fit = 0.0;
            for (var i = 0; i < shares.length; i++) {
                fit = Math.max(fit, shares[i] * Math.min(trust, trusts[i]));
            }
            return fit;
        }
    }

    /** An offer against all requests: the same sums from the other side. */
    private void answer(Packed offer, Half requests) {
        var byAsked = new TreeMap<Integer, Shown>();
        for (var i = 0; i < offer.concepts().length; i++) {
            var near = relations.questions(offer.concepts()[i]);
            sums.nextRound();
            for (var k = 0; k < near.concepts().length; k++) {
                var shown = byAsked.getOrDefault(near.concepts()[k], Shown.NOTHING);
                byAsked.put(near.concepts()[k], shown.and(near.shares()[k], offer.trusts()[i]));
                var postings = requests.with(near.concepts()[k]);
                for (var p = 0; p < postings.size; p++) {
                    if (sums.isNew(postings.places[p])) {
                        relate(postings.places[p], offer.concepts()[i]);
                    }
                }
            }
        }
        byAsked.forEach((asked, shown) -> {
            var postings = requests.with(asked);
            for (var p = 0; p < postings.size; p++) {
                settle(postings.places[p], asked, postings.required[p], shown.fit(postings.trusts[p]));
            }
        });
    }
}
