package org.kardan.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.kardan.search.SearchResult.Count;

/** How many of the documents that match a query have each value of a facet; the query runs once for all facets. */
final class FacetCounts {

    private static final Comparator<Count> FREQUENT_FIRST =
            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);

    private final Map<LeafReaderContext, BitSet> matches = new HashMap<>();

    FacetCounts(Query query, IndexSearcher searcher) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer != null) {
                matches.put(leaf, matching(scorer.iterator(), leaf));
            }
        }
    }

    private static BitSet matching(DocIdSetIterator found, LeafReaderContext leaf) throws IOException {
        var set = new FixedBitSet(leaf.reader().maxDoc());
        set.or(found);
        var live = leaf.reader().getLiveDocs();
        if (live != null) {
            for (int id = set.nextSetBit(0); id != DocIdSetIterator.NO_MORE_DOCS; id = next(set, id)) {
                if (!live.get(id)) {
                    set.clear(id);
                }
            }
        }
        return set;
    }

    private static int next(FixedBitSet set, int id) {
        return id + 1 < set.length() ? set.nextSetBit(id + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }

    /** The values with their counts, most frequent first. */
    List<Count> of(String facet) throws IOException {
        var counts = new HashMap<String, Long>();
        for (var leaf : matches.entrySet()) {
            var values = DocValues.getSortedSet(leaf.getKey().reader(), Field.facet(facet));
            var found = count(values, leaf.getValue());
            for (int value = 0; value < found.length; value++) {
                if (found[value] > 0) {
                    counts.merge(values.lookupOrd(value).utf8ToString(), found[value], Long::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(FREQUENT_FIRST)
                .toList();
    }

    private static long[] count(SortedSetDocValues values, BitSet matching) throws IOException {
        var found = new long[(int) values.getValueCount()];
        var documents = new BitSetIterator(matching, 0);
        for (int id = documents.nextDoc(); id != DocIdSetIterator.NO_MORE_DOCS; id = documents.nextDoc()) {
            if (values.advanceExact(id)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    found[(int) values.nextOrd()]++;
                }
            }
        }
        return found;
    }
}
