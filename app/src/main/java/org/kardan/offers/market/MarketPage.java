package org.kardan.offers.market;

import java.util.List;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * The market place.
 *
 * @param complete false while the index is being built and finds less
 */
record MarketPage(
        Reader reader, MarketQuery query, List<OfferLine> lines, long total, List<FacetGroup> facets, boolean complete)
        implements Page {

    @Override
    public String title() {
        return reader.t("offers.market.title");
    }

    boolean hasNext() {
        return (long) query.page() * MarketQuery.PER_PAGE < total;
    }

    boolean isEmptyMarket() {
        return lines.isEmpty() && query.q().isEmpty() && !query.isFiltered();
    }
}
