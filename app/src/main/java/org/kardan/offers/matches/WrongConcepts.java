package org.kardan.offers.matches;

import java.util.List;
import java.util.UUID;
import org.kardan.matching.Mention.Standing;
import org.kardan.offers.OfferId;
import org.kardan.offers.Offers;
import org.kardan.offers.OffersChanged;
import org.kardan.offers.understanding.EntryText;
import org.kardan.offers.understanding.Standings;
import org.kardan.register.Firm;
import org.kardan.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a concept that the platform has read into an entry. */
@Component
class WrongConcepts {

    private final Standings standings;
    private final Offers offers;
    private final ApplicationEventPublisher events;

    WrongConcepts(Standings standings, Offers offers, ApplicationEventPublisher events) {
        this.standings = standings;
        this.offers = offers;
        this.events = events;
    }

    /** Only the entries of this very firm. */
    @Transactional
    public void reject(UUID actor, Firm firm, String entry, String concept) {
        if (!isOf(firm, entry)) {
            throw new NotFound("entry " + entry);
        }
        if (standings.say(actor, entry, concept, Standing.REJECTED)) {
            events.publishEvent(new OffersChanged(List.of(firm.id())));
        }
    }

    private boolean isOf(Firm firm, String entry) {
        return entry.equals(EntryText.of(firm.id()))
                || entry.startsWith("o:")
                        && OfferId.of(entry.substring(2))
                                .flatMap(offers::byId)
                                .filter(offer -> offer.firm().equals(firm.id()))
                                .isPresent();
    }
}
