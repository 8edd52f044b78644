package org.kardan.offers.editor;

import java.time.LocalDate;
import java.util.List;
import org.kardan.offers.Offer;
import org.kardan.offers.acting.Choice;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** The offers and requests of one firm, for those who keep them. */
record OwnOffersPage(Reader reader, Choice choice, List<Offer> offers, LocalDate today) implements Page {

    @Override
    public String title() {
        return reader.t("offers.own.title");
    }

    /** The key of what its author must know about it. */
    String state(Offer offer) {
        if (offer.isLive(today)) {
            return offer.endsSoon(today) ? "offers.state.SOON" : "offers.state.OPEN";
        }
        return switch (offer.state()) {
            case OPEN -> "offers.state.EXPIRED";
            case CLOSED -> "offers.state.CLOSED";
            case DRAFT -> "offers.state.DRAFT";
        };
    }

    boolean isSettled(Offer offer) {
        return state(offer).equals("offers.state.OPEN");
    }

    long endingSoon() {
        return offers.stream().filter(offer -> offer.endsSoon(today)).count();
    }
}
