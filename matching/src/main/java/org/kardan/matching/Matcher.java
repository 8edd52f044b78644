package org.kardan.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Ranks the counterparts of an entry or of a party.
 *
 * <p>Only a request and an offer of different parties ever meet. A pair has the same score and the same reasons
 * whichever side asks, and the order of the entries in the market does not matter.
 */
public final class Matcher {

    private static final int SHOWN_PER_PARTY = 3;
    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble((Match match) -> -match.score())
            .thenComparing(match -> match.request().id())
            .thenComparing(match -> match.offer().id());

    private final Market market;

    public Matcher(Market market) {
        this.market = market;
    }

    /** The best counterparts of one entry of the market, among those that the filter admits. */
    public List<Match> matches(String entry, Predicate<Entry> admitted, int limit) {
        return market.entry(entry).map(topics -> matches(topics, admitted)).orElse(List.of()).stream()
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** The pair of two entries, whatever its score; empty unless one asks what a different party offers. */
    public Optional<Match> explain(String oneEntry, String otherEntry) {
        return market.entry(oneEntry)
                .flatMap(one -> market.entry(otherEntry)
                        .filter(other -> opposite(one, other))
                        .map(other -> compare(one, other)));
    }

    /** The parties that fit one party best, over all its offers and requests. */
    public List<Counterpart> counterparts(String party, Predicate<Entry> admitted, int limit) {
        Map<String, List<Match>> byParty = new TreeMap<>();
        for (var own : market.ofParty(party)) {
            for (var match : matches(own, admitted)) {
                byParty.computeIfAbsent(match.other(party).party(), _ -> new ArrayList<>())
                        .add(match);
            }
        }
        return byParty.entrySet().stream()
                .map(found -> Counterpart.of(found.getKey(), distinct(found.getValue())))
                .sorted(Comparator.comparingDouble((Counterpart found) -> -found.score())
                        .thenComparing(Counterpart::party))
                .limit(limit)
                .toList();
    }

    private List<Match> matches(Topics own, Predicate<Entry> admitted) {
        return market.near(own).stream()
                .filter(other -> opposite(own, other) && admitted.test(other.entry()))
                .map(other -> compare(own, other))
                .filter(match -> match.score() >= Band.lowest())
                .toList();
    }

    private static boolean opposite(Topics one, Topics other) {
        return one.entry().intent() != other.entry().intent()
                && !one.entry().party().equals(other.entry().party());
    }

    private Match compare(Topics one, Topics other) {
        return one.entry().intent() == Intent.REQUEST
                ? new Comparison(market, one, other).match()
                : new Comparison(market, other, one).match();
    }

    /** The best matches in which no entry occurs twice. */
    private static List<Match> distinct(List<Match> matches) {
        var taken = new HashSet<String>();
        var kept = new ArrayList<Match>();
        for (var match : matches.stream().sorted(BEST_FIRST).toList()) {
            if (kept.size() < SHOWN_PER_PARTY
                    && !taken.contains(match.request().id())
                    && !taken.contains(match.offer().id())) {
                taken.add(match.request().id());
                taken.add(match.offer().id());
                kept.add(match);
            }
        }
        return kept;
    }
}
