package org.kardan.offers.fit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kardan.matching.Entry;
import org.kardan.matching.Intent;
import org.kardan.offers.Offer;
import org.kardan.offers.understanding.EntryText;
import org.kardan.offers.understanding.Understood;
import org.kardan.register.Firm;

/** One entry of the market with the words behind it: an offer, a request, or what a firm says that it can do. */
public record Line(Firm firm, Optional<Offer> offer, Understood understood) {

    static Line of(Firm firm, Offer offer, Understood understood) {
        return new Line(firm, Optional.of(offer), understood);
    }

    static Line of(Firm firm, Understood understood) {
        return new Line(firm, Optional.empty(), understood);
    }

    public String id() {
        return offer.map(said -> EntryText.of(said.id())).orElseGet(() -> EntryText.of(firm.id()));
    }

    Intent intent() {
        return offer.map(said -> said.kind().intent()).orElse(Intent.OFFER);
    }

    /** Offers show the certificates of their firm as well; a request wants only its own. */
    Entry entry(Set<String> ofFirm) {
        var certificates = new HashSet<String>();
        offer.ifPresent(said -> certificates.addAll(said.certificates()));
        if (intent() == Intent.OFFER) {
            certificates.addAll(ofFirm);
        }
        return new Entry(
                id(),
                firm.id().toString(),
                intent(),
                understood.mentions(),
                certificates,
                Set.of(),
                understood.coverage());
    }
}
