package org.kardan.matching.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kardan.matching.Concept;
import org.kardan.matching.Entry;
import org.kardan.matching.Intent;
import org.kardan.matching.Market;
import org.kardan.matching.Matcher;
import org.kardan.matching.Mention;
import org.kardan.matching.Tongue;
import org.kardan.matching.Vocabulary;
import org.kardan.matching.Words;

/** The fast lists are those of the slow and obvious way: every pair compared by itself. */
class AllPairsTest {

    private static final int SHOWN = 5;
    private static final String[] FACETS = {"product", "process", "material", "intent", "standard"};

    private final Vocabulary vocabulary = vocabulary(60);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyListIsExact(int seed) {
        var entries = entries(new Random(seed), 160);
        var market = Market.of(vocabulary, entries);

        var pairs = AllPairs.of(market, Entry::party, SHOWN);

        for (var entry : entries) {
            assertSame(pairs.best(entry.id()), slow(market, entry.id()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9})
    void listsStayExactWhenEntriesComeChangeAndGo(int seed) {
        var random = new Random(seed);
        var all = new LinkedHashMap<String, Entry>();
        entries(random, 120).forEach(entry -> all.put(entry.id(), entry));
        var pairs = AllPairs.of(Market.of(vocabulary, all.values()), Entry::party, SHOWN);
        // The weights stay frozen: the changed market is compared by those of the first one.
        var frozen = Market.of(vocabulary, all.values());

        for (var step = 0; step < 60; step++) {
            var id = "e" + random.nextInt(130);
            if (random.nextInt(3) == 0) {
                pairs.remove(id);
                all.remove(id);
            } else {
                var entry = entry(random, id);
                pairs.put(entry);
                all.put(id, entry);
            }
        }

        var again = new AllPairsAgain(frozen, all);
        for (var id : all.keySet()) {
            assertSame(pairs.best(id), again.best(id));
        }
    }

    @Test
    void aChangeTellsWhoseListsChanged() {
        var random = new Random(10);
        var all = entries(random, 80);
        var pairs = AllPairs.of(Market.of(vocabulary, all), Entry::party, SHOWN);
        var before = new LinkedHashMap<String, List<Pairing>>();
        all.forEach(entry -> before.put(entry.id(), pairs.best(entry.id())));

        var changed = pairs.put(entry(random, "e3"));

        before.forEach((id, list) -> {
            if (!pairs.best(id).equals(list)) {
                assertThat(changed).contains(id);
            }
        });
    }

    @Test
    void entriesOfOneSideNeverMeet() {
        var entries = entries(new Random(11), 60);

        var pairs = AllPairs.of(Market.of(vocabulary, entries), _ -> "one side", SHOWN);

        assertThat(entries)
                .allSatisfy(entry -> assertThat(pairs.best(entry.id())).isEmpty());
    }

    /** The fast way from nothing, with the frozen weights. */
    private record AllPairsAgain(Market frozen, Map<String, Entry> all) {

        List<Pairing> best(String id) {
            var pairs = AllPairs.of(frozen, Entry::party, all.size());
            frozen.all().forEach(topics -> pairs.remove(topics.entry().id()));
            all.values().forEach(pairs::put);
            return pairs.best(id).stream().limit(SHOWN).toList();
        }
    }

    private static void assertSame(List<Pairing> fast, List<Pairing> slow) {
        assertThat(fast).hasSameSizeAs(slow);
        for (var i = 0; i < fast.size(); i++) {
            assertThat(fast.get(i).score()).isCloseTo(slow.get(i).score(), within(1e-9));
            assertThat(fast.get(i).request()).isEqualTo(slow.get(i).request());
            assertThat(fast.get(i).offer()).isEqualTo(slow.get(i).offer());
        }
    }

    private static List<Pairing> slow(Market market, String id) {
        return new Matcher(market)
                .matches(id, _ -> true, SHOWN).stream()
                        .map(match ->
                                new Pairing(match.request().id(), match.offer().id(), match.score()))
                        .toList();
    }

    private static Vocabulary vocabulary(int size) {
        var random = new Random(1);
        var concepts = new ArrayList<Concept>();
        for (var i = 0; i < size; i++) {
            var broader = i > 5 && random.nextInt(3) > 0 ? Set.of("c" + random.nextInt(i)) : Set.<String>of();
            concepts.add(new Concept(
                    "c" + i, FACETS[random.nextInt(FACETS.length)], broader, Map.of(Tongue.DE, Words.of("wort" + i))));
        }
        return Vocabulary.of(concepts);
    }

    private static List<Entry> entries(Random random, int count) {
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < count; i++) {
            entries.add(entry(random, "e" + i));
        }
        return entries;
    }

    private static Entry entry(Random random, String id) {
        var mentions = new ArrayList<Mention>();
        var certificates = new HashSet<String>();
        for (var i = random.nextInt(6); i >= 0; i--) {
            var concept = "c" + random.nextInt(60);
            var confidence = new double[] {1, .95, .85}[random.nextInt(3)];
            mentions.add(
                    random.nextInt(12) == 0
                            ? Mention.rejected(concept)
                            : new Mention(concept, "w", confidence, Mention.Standing.SUGGESTED));
        }
        if (random.nextInt(4) == 0) {
            certificates.add("c" + random.nextInt(60));
        }
        var forms = random.nextInt(3) == 0 ? Set.of(random.nextBoolean() ? "supply" : "licence") : Set.<String>of();
        var intent = random.nextBoolean() ? Intent.OFFER : Intent.REQUEST;
        return new Entry(id, "p" + random.nextInt(30), intent, mentions, certificates, forms, 1);
    }
}
