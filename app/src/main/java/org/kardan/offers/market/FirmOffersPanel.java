package org.kardan.offers.market;

import java.util.List;
import org.kardan.offers.Kind;
import org.kardan.offers.Offer;
import org.kardan.register.FirmId;
import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/** What a firm offers and seeks. */
record FirmOffersPanel(Reader reader, FirmId firm, List<Offer> offers, boolean mayEdit) implements Fragment {

    List<Kind> kinds() {
        return List.of(Kind.values());
    }

    List<Offer> of(Kind kind) {
        return offers.stream().filter(offer -> offer.kind() == kind).toList();
    }
}
