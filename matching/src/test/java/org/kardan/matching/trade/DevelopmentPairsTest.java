package org.kardan.matching.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.matching.Entry;
import org.kardan.matching.Intent;
import org.kardan.matching.Market;
import org.kardan.matching.Match;
import org.kardan.matching.Matcher;
import org.kardan.matching.Tongue;

/** Phrases find their translation among seventy, by concepts alone. The pairs lie outside of the product. */
class DevelopmentPairsTest {

    private static final Path PAIRS = Path.of("../../shared/data/matching/dev-pairs.tsv");
    private static final Path PAIRS_BESIDE = Path.of("../../../shared/data/matching/dev-pairs.tsv");

    @ParameterizedTest
    @CsvSource({"DE, ZH, .90", "ZH, DE, .90", "EN, ZH, .90", "EN, DE, .90"})
    void mostPhrasesFindTheirTranslationFirst(Tongue asked, Tongue shown, double least) throws IOException {
        var pairs = pairs();
        Assumptions.assumeFalse(pairs.isEmpty(), "no development pairs beside the product");
        var matcher = new Matcher(Market.of(TradeFiles.vocabulary(), entries(pairs, asked, shown)));

        var missed = new ArrayList<String>();
        var recall = IntStream.range(0, pairs.size())
                .mapToDouble(i -> {
                    var rank = rank(matcher, i);
                    if (rank > 1) {
                        missed.add(pairs.get(i).get(asked.ordinal()) + " " + rank);
                    }
                    return rank <= 1 ? 1 : 0;
                })
                .average()
                .orElse(0);

        var said = "%s-%s: recall@1 %.3f in a pool of %d".formatted(asked, shown, recall, pairs.size());
        System.out.println(said + "; missed " + missed);
        assertThat(recall).as("missed %s", missed).isGreaterThanOrEqualTo(least);
    }

    private static List<Entry> entries(List<List<String>> pairs, Tongue asked, Tongue shown) {
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < pairs.size(); i++) {
            entries.add(entry("request " + i, Intent.REQUEST, pairs.get(i), asked));
            entries.add(entry("offer " + i, Intent.OFFER, pairs.get(i), shown));
        }
        return entries;
    }

    private static Entry entry(String id, Intent intent, List<String> pair, Tongue tongue) {
        return Entry.of(id, id, intent, TradeFiles.annotator().annotate(pair.get(tongue.ordinal()), tongue));
    }

    /** 1 + better ones + half of the equal ones, so that a tie is no success. */
    private static double rank(Matcher matcher, int pair) {
        var matches = matcher.matches("request " + pair, _ -> true, Integer.MAX_VALUE);
        var right = matches.stream()
                .filter(match -> match.offer().id().equals("offer " + pair))
                .mapToDouble(Match::score)
                .findFirst()
                .orElse(0);
        var better =
                matches.stream().filter(match -> match.score() > right + 1e-9).count();
        var equal = matches.stream()
                        .filter(match -> Math.abs(match.score() - right) <= 1e-9)
                        .count()
                - 1;
        return 1 + better + Math.max(equal, 0) / 2.0 + (right == 0 ? matches.size() : 0);
    }

    private static List<List<String>> pairs() throws IOException {
        var file = Files.exists(PAIRS) ? PAIRS : PAIRS_BESIDE;
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t")))
                .toList();
    }
}
