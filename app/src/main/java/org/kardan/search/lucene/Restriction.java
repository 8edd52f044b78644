package org.kardan.search.lucene;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.kardan.search.SearchQuery;

/** What limits a search apart from its words: who asks, kinds, facets, place. Does not influence the ranking. */
final class Restriction {

    private Restriction() {}

    static Query of(SearchQuery asked) {
        return except(asked, "");
    }

    /** The same without the filter of one facet. */
    static Query except(SearchQuery asked, String facet) {
        var all = new BooleanQuery.Builder();
        // Removed documents have no scope: this filter leaves them out.
        all.add(oneOf(Field.SCOPE, asked.scopes()), Occur.FILTER);
        if (!asked.kinds().isEmpty()) {
            all.add(oneOf(Field.KIND, asked.kinds()), Occur.FILTER);
        }
        asked.filters().forEach((name, values) -> {
            if (!name.equals(facet)) {
                all.add(oneOf(Field.facet(name), values), Occur.FILTER);
            }
        });
        var circle = asked.around();
        if (circle != null) {
            var metres = circle.kilometres() * 1000;
            all.add(
                    LatLonPoint.newDistanceQuery(Field.PLACE, circle.latitude(), circle.longitude(), metres),
                    Occur.FILTER);
        }
        return all.build();
    }

    private static Query oneOf(String field, Collection<String> values) {
        List<BytesRef> terms = values.stream().map(value -> new BytesRef(value)).toList();
        return new TermInSetQuery(field, terms);
    }
}
