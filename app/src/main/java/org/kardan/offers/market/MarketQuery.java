package org.kardan.offers.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kardan.web.Reader;

/** What somebody looks for in the market place; lives in the address. */
record MarketQuery(
        String q, List<String> kind, List<String> side, List<String> concept, List<String> certificate, Integer page) {

    static final int PER_PAGE = 20;
    private static final int LAST_PAGE = 500;

    MarketQuery(
            @Nullable String q,
            @Nullable List<String> kind,
            @Nullable List<String> side,
            @Nullable List<String> concept,
            @Nullable List<String> certificate,
            @Nullable Integer page) {
        this.q = Objects.requireNonNullElse(q, "").strip();
        this.kind = List.copyOf(Objects.requireNonNullElse(kind, List.of()));
        this.side = List.copyOf(Objects.requireNonNullElse(side, List.of()));
        this.concept = List.copyOf(Objects.requireNonNullElse(concept, List.of()));
        this.certificate = List.copyOf(Objects.requireNonNullElse(certificate, List.of()));
        this.page = Math.clamp(Objects.requireNonNullElse(page, 1), 1, LAST_PAGE);
    }

    int offset() {
        return (page - 1) * PER_PAGE;
    }

    Set<String> values(String facet) {
        return Set.copyOf(
                switch (facet) {
                    case OfferDocuments.SORT -> kind;
                    case OfferDocuments.SIDE -> side;
                    case OfferDocuments.CONCEPT -> concept;
                    default -> certificate;
                });
    }

    boolean isFiltered() {
        return !(kind.isEmpty() && side.isEmpty() && concept.isEmpty() && certificate.isEmpty());
    }

    /** The address of another page of the same list. */
    String page(int number) {
        var parts = parts("", "");
        parts.add("page=" + number);
        return address(parts);
    }

    /** The address of the list without one filter. */
    String without(String facet, String value) {
        return address(parts(facet, value));
    }

    String withoutFilters() {
        return address(q.isEmpty() ? List.of() : List.of("q=" + Reader.encoded(q)));
    }

    private static String address(List<String> parts) {
        return parts.isEmpty() ? "?" : "?" + String.join("&", parts);
    }

    private ArrayList<String> parts(String withoutFacet, String withoutValue) {
        var parts = new ArrayList<String>();
        if (!q.isEmpty()) {
            parts.add("q=" + Reader.encoded(q));
        }
        for (var facet : OfferMarket.FACETS) {
            values(facet).stream()
                    .sorted()
                    .filter(value -> !(facet.equals(withoutFacet) && value.equals(withoutValue)))
                    .forEach(value -> parts.add(facet + "=" + Reader.encoded(value)));
        }
        return parts;
    }
}
