package org.kardan.bench.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.kardan.matching.Annotator;
import org.kardan.matching.Entry;
import org.kardan.matching.Intent;
import org.kardan.matching.Market;
import org.kardan.matching.Tongue;
import org.kardan.matching.pairs.AllPairs;

/** {@code kardan bench matching}: writes docs/benchmarks/matching.md. */
public final class MatchingBench {

    private static final int FIRMS = 10_000;
    private static final int SHOWN = 20;
    private static final int CHANGES = 300;
    private static final int ROUNDS = 20;

    private static final String TEXT = """
            # Matching

            Measured on %s: %d processors, JDK %s, load average %s at the beginning, \
            heap limited to %,d MB. Thesaurus of %,d concepts.

            | what | measured |
            |---|--:|
            | finding concepts, German sentences a second in one thread | %,.0f |
            | finding concepts, Chinese sentences a second in one thread | %,.0f |
            | all pairs of %,d requests and %,d offers, the best %d of each, seconds | %.1f |
            | memory afterwards, market and lists, MB | %,d |
            | one changed entry, median ms | %.1f |
            | one changed entry, 95th percentile ms | %.1f |
            | one changed entry, longest of %d, ms | %.1f |

            Sentences are those of `matching/evaluation`. Entries are made up: 3 to 10 concepts each, few of them \
            very frequent (`Crowd`, seed 1). All lists are exact (`AllPairsTest`); \
            the change includes every list that the entry enters or leaves.

            Again: `./kardan bench matching`.
            """;

    private MatchingBench() {}

    /** @param seconds of the whole */
    private record Pairs(double seconds, long megabytes, double[] changes) {}

    public static void main(String[] arguments) throws IOException {
        var home = Path.of(arguments[0]);
        var load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        var trade = Trade.of(home);
        var german = sentences(home.resolve("matching/evaluation/requests.tsv"));
        var chinese = sentences(home.resolve("matching/evaluation/profiles.tsv"));
        var annotator = new Annotator(trade.vocabulary());
        var rates = List.of(rate(annotator, german, Tongue.DE), rate(annotator, chinese, Tongue.ZH));
        var pairs = pairs(trade);
        var text = report(load, trade, rates, pairs);
        Files.writeString(home.resolve("docs/benchmarks/matching.md"), text);
        System.out.println(text);
    }

    private static List<String> sentences(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t")[1])
                .flatMap(text -> Arrays.stream(text.split("(?<=[.!?。！？]) ?")))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    /** Sentences a second in one thread; the best of three, after warming up. */
    private static double rate(Annotator annotator, List<String> sentences, Tongue tongue) {
        var best = 0.0;
        for (var attempt = 0; attempt < 4; attempt++) {
            var start = System.nanoTime();
            for (var round = 0; round < ROUNDS; round++) {
                sentences.forEach(sentence -> annotator.annotate(sentence, tongue));
            }
            best = Math.max(best, ROUNDS * sentences.size() / seconds(start));
        }
        return best;
    }

    private static Pairs pairs(Trade trade) {
        var crowd = new Crowd(trade, FIRMS, 1);
        var entries = crowd.entries().toList();
        var market = Market.of(trade.vocabulary(), entries);
        var start = System.nanoTime();
        var all = AllPairs.of(market, Entry::party, SHOWN);
        var took = seconds(start);
        var random = new Random(2);
        var changes = new ArrayList<Double>();
        for (var i = 0; i < CHANGES; i++) {
            var number = random.nextInt(FIRMS);
            var isOffer = random.nextBoolean();
            var entry = crowd.entry(
                    random,
                    (isOffer ? "offer " : "request ") + number,
                    (isOffer ? "cn " : "de ") + number,
                    isOffer ? Intent.OFFER : Intent.REQUEST);
            var before = System.nanoTime();
            all.put(entry);
            changes.add(seconds(before) * 1_000);
        }
        var runtime = Runtime.getRuntime();
        System.gc();
        var used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        return new Pairs(
                took,
                used,
                changes.stream().mapToDouble(value -> value).sorted().toArray());
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String report(String load, Trade trade, List<Double> rates, Pairs pairs) {
        return String.format(
                Locale.ROOT,
                TEXT,
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                load,
                Runtime.getRuntime().maxMemory() >> 20,
                trade.concepts().size(),
                rates.get(0),
                rates.get(1),
                FIRMS,
                FIRMS,
                SHOWN,
                pairs.seconds(),
                pairs.megabytes(),
                percentile(pairs.changes(), .5),
                percentile(pairs.changes(), .95),
                CHANGES,
                percentile(pairs.changes(), 1));
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }
}
