package org.kardan.offers.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.offers.Offer;
import org.kardan.offers.OfferId;
import org.kardan.offers.Offers;
import org.kardan.offers.understanding.EntryText;
import org.kardan.offers.understanding.Terms;
import org.kardan.offers.understanding.Understanding;
import org.kardan.register.Firm;
import org.kardan.register.Firms;
import org.kardan.search.SearchIndex;
import org.kardan.search.SearchQuery;
import org.kardan.search.SearchResult;
import org.kardan.search.SearchResult.Hit;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** Answers questions to the market place. What the index finds is asked again whether the reader may see it. */
@Component
class OfferMarket {

    static final List<String> FACETS =
            List.of(OfferDocuments.SORT, OfferDocuments.SIDE, OfferDocuments.CONCEPT, OfferDocuments.CERTIFICATE);
    private static final int MOST_CHOICES = 12;

    private final SearchIndex index;
    private final Offers offers;
    private final Firms firms;
    private final Understanding understanding;
    private final Terms terms;

    OfferMarket(SearchIndex index, Offers offers, Firms firms, Understanding understanding, Terms terms) {
        this.index = index;
        this.offers = offers;
        this.firms = firms;
        this.understanding = understanding;
        this.terms = terms;
    }

    MarketPage page(Reader reader, MarketQuery asked) {
        var result = index.find(query(reader, asked));
        var facets =
                FACETS.stream().map(name -> group(reader, asked, result, name)).toList();
        return new MarketPage(reader, asked, lines(reader, result), result.total(), facets, index.isComplete());
    }

    private static SearchQuery query(Reader reader, MarketQuery asked) {
        var scopes = OfferDocuments.scopesOf(reader.visitor());
        var query = SearchQuery.of(asked.q(), scopes, reader.lang()).kinds(OfferDocuments.KIND);
        for (var facet : FACETS) {
            query = query.filter(facet, asked.values(facet));
        }
        if (asked.q().isEmpty()) {
            query = query.orderBy(new SearchQuery.Order.ByNumber("changed", true));
        }
        return query.count(FACETS.toArray(String[]::new)).page(asked.offset(), MarketQuery.PER_PAGE);
    }

    private List<OfferLine> lines(Reader reader, SearchResult result) {
        var ids = result.ids().stream().flatMap(id -> OfferId.of(id).stream()).toList();
        var found = offers.byIds(ids).stream()
                .collect(Collectors.toMap(offer -> offer.id().toString(), Function.identity()));
        var by = firms.byIds(found.values().stream().map(Offer::firm).distinct().toList()).stream()
                .collect(Collectors.toMap(Firm::id, Function.identity()));
        var understood =
                understanding.of(found.values().stream().map(EntryText::of).toList());
        var lines = new ArrayList<OfferLine>();
        for (Hit hit : result.hits()) {
            var offer = found.get(hit.id());
            var firm = offer == null ? null : by.get(offer.firm());
            if (offer != null && firm != null && offer.isSeenBy(reader.visitor(), firm, LocalDate.now())) {
                var words = understood.get(EntryText.of(offer.id()));
                var concepts = words == null ? List.<String>of() : List.copyOf(words.concepts());
                lines.add(new OfferLine(offer, firm, hit.title(), hit.passage(), labels(reader, concepts)));
            }
        }
        return lines;
    }

    private List<String> labels(Reader reader, List<String> concepts) {
        return concepts.stream()
                .map(concept -> terms.label(concept, reader.lang()))
                .toList();
    }

    private FacetGroup group(Reader reader, MarketQuery asked, SearchResult result, String name) {
        var set = asked.values(name);
        var counted = result.facets().getOrDefault(name, List.of()).stream()
                .map(count -> choice(reader, name, count.value(), count.count(), set.contains(count.value())))
                .toList();
        var gone = set.stream()
                .filter(value ->
                        counted.stream().noneMatch(choice -> choice.value().equals(value)))
                .map(value -> choice(reader, name, value, 0, true));
        var choices = Stream.concat(counted.stream(), gone)
                .sorted(Comparator.comparing((FacetGroup.Choice choice) -> !choice.isSet()))
                .limit(Math.max(MOST_CHOICES, set.size()))
                .toList();
        return new FacetGroup(name, choices);
    }

    private FacetGroup.Choice choice(Reader reader, String facet, String value, long count, boolean isSet) {
        var label = switch (facet) {
            case OfferDocuments.SORT, OfferDocuments.SIDE -> known(reader, facet, value);
            default -> terms.label(value, reader.lang());
        };
        return new FacetGroup.Choice(value, label, count, isSet);
    }

    /** A value from a hand-made address may be none of ours: then it is shown as it is. */
    private static String known(Reader reader, String facet, String value) {
        var key = "offers." + facet + "." + value;
        return reader.texts().has(reader.lang(), key) ? reader.t(key) : value;
    }
}
