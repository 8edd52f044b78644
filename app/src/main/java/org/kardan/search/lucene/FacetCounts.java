package org.kardan.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.kardan.search.SearchResult.Count;

/** How many matching documents have each value of a facet. */
final class FacetCounts {

    private static final Comparator<Count> FREQUENT_FIRST =
            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);

    private FacetCounts() {}

    static List<Count> of(String facet, Query query, IndexSearcher searcher) throws IOException {
        var counts = new HashMap<String, Long>();
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer != null) {
                var values = DocValues.getSortedSet(leaf.reader(), Field.facet(facet));
                var live = leaf.reader().getLiveDocs();
                var documents = scorer.iterator();
                var found = new long[(int) values.getValueCount()];
                for (int id = documents.nextDoc(); id != DocIdSetIterator.NO_MORE_DOCS; id = documents.nextDoc()) {
                    if ((live == null || live.get(id)) && values.advanceExact(id)) {
                        for (int i = values.docValueCount(); i > 0; i--) {
                            found[(int) values.nextOrd()]++;
                        }
                    }
                }
                for (int value = 0; value < found.length; value++) {
                    if (found[value] > 0) {
                        counts.merge(values.lookupOrd(value).utf8ToString(), found[value], Long::sum);
                    }
                }
            }
        }
        return sorted(counts);
    }

    private static List<Count> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(FREQUENT_FIRST)
                .toList();
    }
}
