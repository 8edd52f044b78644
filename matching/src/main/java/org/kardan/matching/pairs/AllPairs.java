package org.kardan.matching.pairs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kardan.matching.Band;
import org.kardan.matching.Entry;
import org.kardan.matching.Intent;
import org.kardan.matching.Market;
import org.kardan.matching.Topics;
import org.kardan.matching.Vocabulary;

/**
 * The best counterparts of every request and every offer, exact, and exact again after each change.
 *
 * <p>Weights of concepts stay as they were in the market it was made from: one changed entry does not change the scores
 * of others. Make it anew from time to time. Changes wait for each other; reading is possible meanwhile.
 */
public final class AllPairs {

    private final Vocabulary vocabulary;
    private final Relations relations;
    private final Function<Entry, String> apart;
    private final int shown;
    private final Map<Intent, Half> halves = new HashMap<>();
    private final Map<String, TopList> lists = new ConcurrentHashMap<>();
    private final Scoring scoring;

    private AllPairs(Market market, Function<Entry, String> apart, int shown) {
        this.vocabulary = market.vocabulary();
        this.relations = new Relations(market);
        this.apart = apart;
        this.shown = shown;
        this.scoring = new Scoring(relations);
        for (var intent : Intent.values()) {
            halves.put(intent, new Half(relations.size()));
        }
    }

    /**
     * @param apart entries with the same value never meet, such as those of one side
     * @param shown length of each list
     */
    public static AllPairs of(Market market, Function<Entry, String> apart, int shown) {
        var pairs = new AllPairs(market, apart, shown);
        market.all().forEach(topics -> pairs.place(pairs.pack(topics)));
        pairs.searchAll();
        return pairs;
    }

    private Packed pack(Topics topics) {
        return Packed.of(topics, apart.apply(topics.entry()), relations);
    }

    private void place(Packed entry) {
        half(entry.intent()).put(entry);
        lists.put(entry.id(), new TopList(shown));
    }

    private Half half(Intent intent) {
        return Objects.requireNonNull(halves.get(intent));
    }

    /** Requests are dealt out to the processors; each pair is scored once and offered to both lists. */
    private void searchAll() {
        var requests = half(Intent.REQUEST);
        var workers = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, workers).parallel().forEach(worker -> {
            var own = new Scoring(relations);
            for (var place = worker; place < requests.size(); place += workers) {
                var request = requests.at(place);
                if (request != null) {
                    own.score(request, half(Intent.OFFER), (offer, score) -> enter(request, offer, score));
                }
            }
        });
    }

    private Set<String> enter(Packed one, Packed other, double score) {
        if (score < Band.lowest()) {
            return Set.of();
        }
        var changed = new TreeSet<String>();
        if (list(one.id()).offer(other.id(), score)) {
            changed.add(one.id());
        }
        if (list(other.id()).offer(one.id(), score)) {
            changed.add(other.id());
        }
        return changed;
    }

    private TopList list(String id) {
        return lists.computeIfAbsent(id, _ -> new TopList(shown));
    }

    /** The best counterparts of one entry, best first; none for an unknown one. */
    public List<Pairing> best(String entry) {
        var list = lists.get(entry);
        if (list == null) {
            return List.of();
        }
        var isRequest = half(Intent.REQUEST).find(entry) != null;
        return list.best()
                .map(ranked -> isRequest
                        ? new Pairing(entry, ranked.other(), ranked.score())
                        : new Pairing(ranked.other(), entry, ranked.score()))
                .toList();
    }

    /** A new or changed entry; returns the entries whose lists changed, itself included. */
    public synchronized Set<String> put(Entry entry) {
        var changed = remove(entry.id());
        var packed = pack(Topics.of(entry, vocabulary));
        place(packed);
        scoring.score(
                packed, half(entry.intent().other()), (other, score) -> changed.addAll(enter(packed, other, score)));
        changed.add(entry.id());
        return changed;
    }

    /** An entry that left; returns the entries whose lists changed. */
    public synchronized Set<String> remove(String id) {
        var changed = new TreeSet<String>();
        for (var intent : Intent.values()) {
            var gone = half(intent).find(id);
            if (gone != null) {
                half(intent).remove(id);
                lists.remove(id);
                // Only related entries can have it in their lists.
                scoring.score(gone, half(intent.other()), (other, _) -> {
                    if (list(other.id()).remove(id)) {
                        changed.add(other.id());
                    }
                });
                changed.forEach(this::refill);
            }
        }
        return changed;
    }

    private void refill(String id) {
        if (!list(id).needsSearch()) {
            return;
        }
        for (var intent : Intent.values()) {
            var entry = half(intent).find(id);
            if (entry != null) {
                var fresh = new TopList(shown);
                scoring.score(entry, half(intent.other()), (other, score) -> {
                    if (score >= Band.lowest()) {
                        fresh.offer(other.id(), score);
                    }
                });
                lists.put(id, fresh);
            }
        }
    }
}
