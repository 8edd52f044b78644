package org.kardan.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A run of Chinese characters. Words are not cut: pairs of characters find trade words that dictionaries lack.
 *
 * @param terms a single character, or all pairs of neighbours
 */
record HanQuery(List<String> terms) {

    static HanQuery of(Analysis analysis, String run) {
        var all = analysis.terms(Field.HAN, run);
        var pairs = all.stream()
                .filter(term -> term.codePointCount(0, term.length()) > 1)
                .toList();
        return new HanQuery(pairs.isEmpty() ? all : pairs);
    }

    /**
     * Most pairs must be there: of 汽车电池 the pair 车电 joins two words and may be missing.
     *
     * <p>needed = max(1, ⌈2/3 · n⌉) for n &gt; 2, else n.
     */
    Query query() {
        var query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(anywhere(term), Occur.SHOULD));
        var n = terms.size();
        query.setMinimumNumberShouldMatch(n > 2 ? (2 * n + 2) / 3 : n);
        return query.build();
    }

    private static Query anywhere(String term) {
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(new TermQuery(new Term(Field.TITLE_HAN, term)), 5),
                        new BoostQuery(new TermQuery(new Term(Field.HAN, term)), 2)),
                0.1f);
    }
}
