package org.kardan.offers.market;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kardan.offers.Offer;
import org.kardan.offers.OfferId;
import org.kardan.offers.Offers;
import org.kardan.offers.acting.Acting;
import org.kardan.offers.market.OfferPage.Tag;
import org.kardan.offers.understanding.EntryText;
import org.kardan.offers.understanding.Terms;
import org.kardan.offers.understanding.Understanding;
import org.kardan.register.Firm;
import org.kardan.register.Firms;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The market place and the page of each offer and request. */
@Controller
@RequestMapping("/{lang:de|zh|en}/offers")
@Needs(Right.READ_OFFERS)
class MarketController {

    private final OfferMarket market;
    private final Offers offers;
    private final Firms firms;
    private final Understanding understanding;
    private final Terms terms;
    private final Acting acting;

    MarketController(
            OfferMarket market, Offers offers, Firms firms, Understanding understanding, Terms terms, Acting acting) {
        this.market = market;
        this.offers = offers;
        this.firms = firms;
        this.understanding = understanding;
        this.terms = terms;
        this.acting = acting;
    }

    @GetMapping
    Answer market(Reader reader, MarketQuery query) {
        return market.page(reader, query);
    }

    @GetMapping("/{id}")
    Answer offer(Reader reader, @PathVariable String id) {
        var offer = OfferId.of(id).flatMap(offers::byId).orElseThrow(() -> new NotFound("offer " + id));
        var firm = firms.byId(offer.firm()).orElseThrow(() -> new NotFound("offer " + id));
        if (!offer.isSeenBy(reader.visitor(), firm, LocalDate.now())) {
            throw new NotFound("offer " + id);
        }
        return page(reader, offer, firm);
    }

    private OfferPage page(Reader reader, Offer offer, Firm firm) {
        var concepts = understanding.of(EntryText.of(offer)).concepts();
        var asking = reader.may(Right.EDIT_OFFERS)
                ? acting.seats(reader).stream()
                        .filter(own -> own.side() != firm.side())
                        .toList()
                : List.<Firm>of();
        return new OfferPage(
                reader,
                offer,
                firm,
                tags(reader, concepts),
                tags(reader, offer.certificates()),
                asking,
                Acting.mayActFor(reader.visitor(), firm),
                offer.isLive(LocalDate.now()));
    }

    private List<Tag> tags(Reader reader, Collection<String> concepts) {
        return concepts.stream()
                .map(concept -> new Tag(concept, terms.label(concept, reader.lang())))
                .toList();
    }
}
