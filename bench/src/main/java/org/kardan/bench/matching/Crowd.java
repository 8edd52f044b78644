package org.kardan.bench.matching;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kardan.matching.Entry;
import org.kardan.matching.Intent;
import org.kardan.matching.Mention;

/** Made-up firms: three to ten concepts each, few of them very frequent, as in a real register. */
record Crowd(Trade trade, int size, long seed) {

    private static final int MOST = 8;
    private static final int LEAST = 3;
    /** The frequency of a concept falls with this power of its place in a shuffled list. */
    private static final double STEEPNESS = 2.2;

    Stream<Entry> entries() {
        var random = new Random(seed);
        return IntStream.range(0, size)
                .boxed()
                .flatMap(number -> Stream.of(
                        entry(random, "request " + number, "de " + number, Intent.REQUEST),
                        entry(random, "offer " + number, "cn " + number, Intent.OFFER)));
    }

    Entry entry(Random random, String id, String party, Intent intent) {
        var chosen = new HashSet<String>();
        var count = LEAST + random.nextInt(MOST);
        while (chosen.size() < count) {
            var place = (int)
                    (Math.pow(random.nextDouble(), STEEPNESS) * trade.concepts().size());
            // A fixed shuffle, so that the frequent ones are of every facet.
            chosen.add(trade.concepts()
                    .get((int) (place * 7_919L % trade.concepts().size()))
                    .id());
        }
        var mentions = chosen.stream()
                .sorted()
                .map(concept ->
                        new Mention(concept, concept, random.nextBoolean() ? 1 : .95, Mention.Standing.SUGGESTED))
                .toList();
        return new Entry(id, party, intent, mentions, Set.of(), Set.of(), 1);
    }
}
