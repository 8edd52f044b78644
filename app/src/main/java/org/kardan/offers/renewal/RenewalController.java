package org.kardan.offers.renewal;

import java.time.LocalDate;
import java.util.List;
import org.kardan.offers.Offers;
import org.kardan.offers.acting.Acting;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything of a firm that ends soon lives another year, by one click. */
@Controller
@Needs(Right.EDIT_OFFERS)
class RenewalController {

    private static final int MONTHS = 12;

    private final Offers offers;
    private final Acting acting;

    RenewalController(Offers offers, Acting acting) {
        this.offers = offers;
        this.acting = acting;
    }

    @PostMapping("/{lang:de|zh|en}/offers/renewals")
    Answer renew(Reader reader, @RequestParam String firm) {
        var own = acting.require(reader, firm);
        var today = LocalDate.now();
        offers.ofFirms(List.of(own.id())).stream()
                .filter(offer -> offer.endsSoon(today))
                .forEach(offer -> offers.renew(reader.me(), offer, today.plusMonths(MONTHS)));
        return Redirect.to(reader.url("/offers/own?firm=" + own.id())).saying("offers.renewedall");
    }
}
