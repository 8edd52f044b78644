package org.kardan.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.search.Marked;
import org.kardan.search.SearchQuery;
import org.kardan.search.SearchQuery.Order;
import org.kardan.search.SearchResult;
import org.kardan.search.SearchResult.Count;
import org.kardan.search.SearchResult.Hit;

/** Answers one query on one state of the index. */
final class Searching {

    private final Analysis analysis;
    private final IndexSearcher searcher;
    private final SearchQuery asked;

    Searching(Analysis analysis, IndexSearcher searcher, SearchQuery asked) {
        this.analysis = analysis;
        this.searcher = searcher;
        this.asked = asked;
    }

    SearchResult answer() throws IOException {
        var words = QueryWords.of(analysis, asked.text());
        var restriction = Restriction.of(asked);
        var meaning = Meaning.of(words, searcher, restriction);
        var query = meaning.strict();
        var found = top(with(query, restriction));
        var relaxed = found.totalHits.value() == 0 && words.size() > 1;
        if (relaxed) {
            query = meaning.relaxed();
            found = top(with(query, restriction));
        }
        var marker = new Marker(analysis, words, meaning.mistyped());
        return new SearchResult(hits(found, marker), found.totalHits.value(), counts(query), relaxed);
    }

    private TopDocs top(Query query) throws IOException {
        var wanted = Math.max(
                1,
                Math.min(
                        asked.offset() + asked.limit(),
                        searcher.getIndexReader().maxDoc()));
        return searcher.search(query, new TopFieldCollectorManager(sort(), wanted, null, Integer.MAX_VALUE));
    }

    private Sort sort() {
        var lang = asked.lang();
        return switch (asked.order()) {
            case null -> new Sort(SortField.FIELD_SCORE, SortField.FIELD_DOC);
            case Order.ByText(var name, var descending) ->
                new Sort(new SortField(Field.order(name, lang), SortField.Type.STRING, descending));
            case Order.ByNumber(var name, var descending) ->
                new Sort(new SortField(Field.order(name), SortField.Type.LONG, descending));
        };
    }

    private List<Hit> hits(TopDocs found, Marker marker) throws IOException {
        var hits = new ArrayList<Hit>();
        var last = Math.min(found.scoreDocs.length, asked.offset() + asked.limit());
        for (int i = asked.offset(); i < last; i++) {
            hits.add(hit(searcher.storedFields().document(found.scoreDocs[i].doc), marker));
        }
        return hits;
    }

    private Hit hit(Document document, Marker marker) {
        var title = stored(document, true);
        var text = stored(document, false);
        return new Hit(
                document.get(Field.KIND),
                document.get(Field.ID),
                bestOf(title, (lang, words) -> marker.whole(lang, words)),
                bestOf(text, (lang, words) -> marker.passage(lang, words)));
    }

    private static Trilingual stored(Document document, boolean title) {
        var parts = new HashMap<Lang, String>();
        for (var lang : Lang.values()) {
            var value = document.get(title ? Field.storedTitle(lang) : Field.storedText(lang));
            parts.put(lang, value == null ? "" : value);
        }
        return new Trilingual(
                parts.getOrDefault(Lang.DE, ""), parts.getOrDefault(Lang.ZH, ""), parts.getOrDefault(Lang.EN, ""));
    }

    /** In the asker's language, unless only another language has the match. */
    private Marked bestOf(Trilingual text, Marking marking) {
        var shown = text.shownIn(asked.lang());
        var first = marking.mark(shown, text.exactly(shown));
        if (first.hasMark() || asked.text().isEmpty()) {
            return first;
        }
        for (var lang : Lang.values()) {
            var other = marking.mark(lang, text.exactly(lang));
            if (other.hasMark()) {
                return other;
            }
        }
        return first;
    }

    private Map<String, List<Count>> counts(Query query) throws IOException {
        var counts = new HashMap<String, List<Count>>();
        if (asked.facets().isEmpty()) {
            return counts;
        }
        var all = new FacetCounts(with(query, Restriction.of(asked)), searcher);
        for (var facet : asked.facets()) {
            var counter = asked.filters().containsKey(facet)
                    ? new FacetCounts(with(query, Restriction.except(asked, facet)), searcher)
                    : all;
            counts.put(facet, counter.of(facet));
        }
        return counts;
    }

    private static Query with(Query query, Query restriction) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(restriction, Occur.FILTER)
                .build();
    }

    private interface Marking {
        Marked mark(Lang lang, String text);
    }
}
