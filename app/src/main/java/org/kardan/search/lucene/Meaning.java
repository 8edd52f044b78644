package org.kardan.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What the words of a query mean in front of this index: as written, else a compound of words it knows, else mistyped.
 *
 * <p>The next way is tried only for a word that nothing visible has in the one before: typing errors must not drown
 * what was written correctly.
 */
final class Meaning {

    private static final int SHORTEST_PART = 4;

    private final IndexSearcher searcher;
    private final Query visible;
    private final QueryWords words;
    private final List<Query> parts = new ArrayList<>();
    private final Set<WordQuery> mistyped = new HashSet<>();

    private Meaning(IndexSearcher searcher, Query visible, QueryWords words) {
        this.searcher = searcher;
        this.visible = visible;
        this.words = words;
    }

    static Meaning of(QueryWords words, IndexSearcher searcher, Query visible) throws IOException {
        var meaning = new Meaning(searcher, visible, words);
        for (var word : words.words()) {
            meaning.parts.add(meaning.of(word));
        }
        words.runs().forEach(run -> meaning.parts.add(run.query()));
        return meaning;
    }

    /** Has all the words. */
    Query strict() {
        return combined(parts.size());
    }

    /** Has some of the words, the more the better. */
    Query relaxed() {
        return combined(1);
    }

    /** The words that were searched with typing errors, for highlighting. */
    Set<WordQuery> mistyped() {
        return mistyped;
    }

    private Query combined(int needed) {
        if (parts.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.SHOULD));
        return all.setMinimumNumberShouldMatch(needed).build();
    }

    private Query of(WordQuery word) throws IOException {
        var asWritten = word.asWritten(words.isLast(word));
        if (isThere(asWritten)) {
            return asWritten;
        }
        var compounds = compounds(word.folded(), searcher.getIndexReader());
        if (!compounds.isEmpty() && isThere(new DisjunctionMaxQuery(compounds, 0))) {
            return new DisjunctionMaxQuery(compounds, 0);
        }
        if (word.mayBeMistyped()) {
            mistyped.add(word);
            return word.mistyped();
        }
        return asWritten;
    }

    private boolean isThere(Query query) throws IOException {
        var both = new BooleanQuery.Builder().add(query, Occur.FILTER).add(visible, Occur.FILTER);
        return searcher.search(both.build(), 1).totalHits.value() > 0;
    }

    /** Both halves are known words, perhaps joined by an s: {@code getriebeteile}, {@code fertigungsplanung}. */
    private static List<Query> compounds(String word, IndexReader reader) throws IOException {
        var found = new ArrayList<Query>();
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            var left = word.substring(0, cut);
            var linked = left.endsWith("s") ? left.substring(0, cut - 1) : left;
            var right = word.substring(cut);
            if ((isKnown(left, reader) || isKnown(linked, reader)) && isKnown(right, reader)) {
                var both = new BooleanQuery.Builder();
                both.add(new WordQuery(linked, linked, linked).asWritten(false), Occur.MUST);
                both.add(new WordQuery(right, right, right).asWritten(false), Occur.MUST);
                found.add(both.build());
            }
        }
        return found;
    }

    private static boolean isKnown(String word, IndexReader reader) throws IOException {
        return reader.docFreq(new Term(Field.WORDS, word)) > 0 || reader.docFreq(new Term(Field.GERMAN, word)) > 0;
    }
}
