package org.kardan.offers.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kardan.offers.Offers;
import org.kardan.offers.acting.Acting;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.web.Fragment;
import org.kardan.web.PanelSource;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Component;

/** On the page of a firm: what it offers and seeks, as far as the reader may see it. */
@Component
class FirmOffers implements PanelSource {

    private final Offers offers;
    private final Firms firms;

    FirmOffers(Offers offers, Firms firms) {
        this.offers = offers;
        this.firms = firms;
    }

    @Override
    public String place() {
        return "firm";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Fragment> panel(Reader reader, String subject) {
        if (!reader.may(Right.READ_OFFERS)) {
            return Optional.empty();
        }
        var today = LocalDate.now();
        return FirmId.of(subject).flatMap(firms::byId).flatMap(firm -> {
            var live = offers.ofFirms(List.of(firm.id())).stream()
                    .filter(offer -> offer.isLive(today) && offer.isSeenBy(reader.visitor(), firm, today))
                    .toList();
            var mayEdit = Acting.mayActFor(reader.visitor(), firm);
            return live.isEmpty() && !mayEdit
                    ? Optional.empty()
                    : Optional.of(new FirmOffersPanel(reader, firm.id(), live, mayEdit));
        });
    }
}
