package org.kardan.offers.market;

import java.util.List;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.offers.Offer;
import org.kardan.register.Firm;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * One offer or request.
 *
 * @param concepts what the platform understands, rejected concepts left out
 * @param asking firms of the other side for which the reader may show interest
 */
record OfferPage(
        Reader reader,
        Offer offer,
        Firm firm,
        List<Tag> concepts,
        List<Tag> certificates,
        List<Firm> asking,
        boolean mayEdit,
        boolean isLive)
        implements Page {

    /** A concept in the reader's language. */
    record Tag(String id, String label) {}

    @Override
    public String title() {
        return reader.t(offer.title());
    }

    /** The languages in which it is written, the reader's first, then the author's. */
    List<Lang> languages() {
        return Stream.concat(Stream.of(reader.lang(), offer.lang()), Stream.of(Lang.values()))
                .distinct()
                .filter(lang -> !(offer.title().exactly(lang) + offer.text().exactly(lang)).isEmpty())
                .toList();
    }
}
