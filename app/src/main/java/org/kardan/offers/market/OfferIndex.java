package org.kardan.offers.market;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kardan.language.Lang;
import org.kardan.offers.Offer;
import org.kardan.offers.Offers;
import org.kardan.offers.OffersChanged;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.FirmsChanged;
import org.kardan.search.SearchDocument;
import org.kardan.search.SearchIndex;
import org.kardan.search.SearchQuery;
import org.kardan.search.SearchSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the search index of offers as the database has them. */
@Component
class OfferIndex implements SearchSource {

    private static final int MANY = 500;

    private final JdbcClient jdbc;
    private final Offers offers;
    private final Firms firms;
    private final OfferDocuments documents;
    private final SearchIndex index;

    OfferIndex(JdbcClient jdbc, Offers offers, Firms firms, OfferDocuments documents, SearchIndex index) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.firms = firms;
        this.documents = documents;
        this.index = index;
    }

    @ApplicationModuleListener
    void on(OffersChanged changed) {
        refresh(changed.firms());
    }

    @ApplicationModuleListener
    void on(FirmsChanged changed) {
        refresh(changed.firms());
    }

    /** Brings the documents of these firms up to date. */
    void refresh(Collection<FirmId> changed) {
        var version = version();
        var shown = documents.of(known(offers.ofFirms(changed), changed), today(), version);
        var present = new HashSet<>(found(changed));
        shown.forEach(document -> present.remove(document.id()));
        present.forEach(id -> index.remove(OfferDocuments.KIND, id, version));
        if (!shown.isEmpty()) {
            index.put(shown);
        }
    }

    private List<String> found(Collection<FirmId> of) {
        return index.find(SearchQuery.of("", OfferDocuments.ALL_SCOPES, Lang.EN)
                        .kinds(OfferDocuments.KIND)
                        .filter(OfferDocuments.FIRM, texts(of))
                        .page(0, MANY * of.size()))
                .ids();
    }

    private static Set<String> texts(Collection<FirmId> ids) {
        return ids.stream().map(FirmId::toString).collect(Collectors.toSet());
    }

    /** Drawn before anything is read: of two readers the one who read later wins. */
    private long version() {
        return jdbc.sql("select nextval('offers.reading')").query(Long.class).single();
    }

    private Map<Offer, Firm> known(List<Offer> all, Collection<FirmId> of) {
        var byId = firms.byIds(of).stream().collect(Collectors.toMap(Firm::id, Function.identity()));
        return all.stream()
                .filter(offer -> byId.containsKey(offer.firm()))
                .collect(
                        Collectors.toMap(Function.identity(), offer -> Objects.requireNonNull(byId.get(offer.firm()))));
    }

    private static LocalDate today() {
        return LocalDate.now();
    }

    @Override
    public void feed(Consumer<SearchDocument> to) {
        var version = version();
        var live = offers.live(today());
        var of = live.stream().map(Offer::firm).distinct().toList();
        documents.of(known(live, of), today(), version).forEach(to);
    }
}
