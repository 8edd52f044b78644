package org.kardan.register.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.Sight;
import org.kardan.search.SearchIndex;
import org.kardan.search.SearchQuery;
import org.kardan.search.SearchQuery.Order;
import org.kardan.search.SearchResult;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** Finds firms for a reader: never one that {@link Sight} does not reach. */
@Component
class Directory {

    /** A page of results: the hits with their firms, facet counts, and how many there are in all. */
    record Found(List<Line> lines, long total, Map<String, List<SearchResult.Count>> facets, boolean relaxed) {}

    record Line(Firm firm, SearchResult.Hit hit) {}

    private final SearchIndex index;
    private final Firms firms;

    Directory(SearchIndex index, Firms firms) {
        this.index = index;
        this.firms = firms;
    }

    Found find(Reader reader, Filters filters) {
        return find(reader, filters, (filters.page() - 1) * Filters.PER_PAGE, Filters.PER_PAGE);
    }

    Found find(Reader reader, Filters filters, int offset, int most) {
        var sight = Sight.of(reader.visitor());
        var query = query(reader, filters, Scopes.of(sight)).page(offset, most);
        var result = index.find(query);
        var known = firms.byIds(ids(result)).stream()
                .collect(Collectors.toMap(firm -> firm.id().toString(), firm -> firm));
        // The index lags by up to a second; the row decides.
        var lines = result.hits().stream()
                .flatMap(hit -> Stream.ofNullable(known.get(hit.id()))
                        .filter(sight::reaches)
                        .map(firm -> new Line(firm, hit)))
                .toList();
        return new Found(lines, result.total(), result.facets(), result.relaxed());
    }

    /** The neighbours of a firm in the reader's list; empty where there are none. */
    List<String> around(Reader reader, Filters filters, String firm) {
        var scopes = Scopes.of(Sight.of(reader.visitor()));
        var ids = index.find(query(reader, filters, scopes).page(0, 500)).ids();
        var at = ids.indexOf(firm);
        return List.of(at > 0 ? ids.get(at - 1) : "", at >= 0 && at + 1 < ids.size() ? ids.get(at + 1) : "");
    }

    private static SearchQuery query(Reader reader, Filters filters, Set<String> scopes) {
        var query = SearchQuery.of(filters.text(), scopes, reader.lang())
                .kinds(FirmDocuments.KIND)
                .count(Filters.FACETS.toArray(String[]::new));
        for (var filter : filters.chosen().entrySet()) {
            query = query.filter(filter.getKey(), filter.getValue());
        }
        var byName = filters.sort().equals("name")
                || filters.sort().equals("-name")
                || filters.text().isEmpty();
        return byName ? query.orderBy(new Order.ByText("name", filters.sort().equals("-name"))) : query;
    }

    private static List<FirmId> ids(SearchResult result) {
        return result.ids().stream().flatMap(id -> FirmId.of(id).stream()).toList();
    }
}
