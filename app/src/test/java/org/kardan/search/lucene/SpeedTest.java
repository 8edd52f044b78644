package org.kardan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.search.SearchDocument;
import org.kardan.search.SearchQuery;

/** Guards against a query that walks through everything; the limit leaves room for slow machines. */
class SpeedTest {

    private static final int FIRMS = Integer.getInteger("firms", 5_000);
    private static final String[] HEADS = {"Aluminium", "Stahl", "Präzisions", "Getriebe", "Fahrwerks", "Kunststoff"};
    private static final String[] TAILS = {"druckguss", "schmiede", "wellen", "gehäuse", "technik", "werkzeugbau"};
    private static final String[] HAN = {"铝合金压铸", "变速箱壳体", "新能源汽车", "精密锻造", "动力电池", "线束总成"};

    // Time of the processor, not of the clock: other work on the machine does not count.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    @Test
    void aQueryTakesMillisecondsAlsoWithFacetsAndTypingErrors() throws IOException {
        try (var index = new LuceneIndex(new IndexFolder(folder, new Analysis()), List::of)) {
            index.put(firms());
            var asked = List.of("druckguss", "Getreibewelle", "新能源电池", "stahl gehäuse", "Präzisi", "Zulieferer 77");
            var times = new ArrayList<Long>();
            for (int round = 0; round < 40; round++) {
                for (var text : asked) {
                    var began = THREADS.getCurrentThreadCpuTime();
                    var found = index.find(
                            SearchQuery.of(text, Set.of("public"), Lang.DE).count("branch", "place"));
                    times.add((THREADS.getCurrentThreadCpuTime() - began) / 1_000);
                    assertThat(found.total()).as(text).isPositive();
                }
            }
            var median = median(times.subList(times.size() / 2, times.size()));
            System.out.printf("%,d firms: median %,d µs%n", FIRMS, median);
            assertThat(median).isLessThan(40_000);
        }
    }

    private static long median(List<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static List<SearchDocument> firms() {
        var random = new Random(7);
        var firms = new ArrayList<SearchDocument>();
        for (int i = 0; i < FIRMS; i++) {
            firms.add(firm(i, random));
        }
        return firms;
    }

    private static SearchDocument firm(int number, Random random) {
        var words = new ArrayList<String>(Arrays.asList("Beispiel"));
        for (int i = 0; i < 60; i++) {
            words.add(one(HEADS, random) + one(TAILS, random) + (random.nextInt(4) == 0 ? random.nextInt(900) : ""));
        }
        var name = "Zulieferer " + number;
        return SearchDocument.of("firm", Integer.toString(number), 1, new Trilingual(name, "样本" + number, name))
                .text(new Trilingual(String.join(" ", words), one(HAN, random) + one(HAN, random), ""))
                .facet("branch", List.of("C" + random.nextInt(40)))
                .facet("place", List.of("P" + random.nextInt(300)))
                .visibleTo(Set.of("public"));
    }

    private static String one(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
