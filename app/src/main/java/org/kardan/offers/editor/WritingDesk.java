package org.kardan.offers.editor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kardan.matching.Mention.Standing;
import org.kardan.offers.Offer;
import org.kardan.offers.OfferId;
import org.kardan.offers.OfferText;
import org.kardan.offers.Offers;
import org.kardan.offers.understanding.EntryText;
import org.kardan.offers.understanding.Standings;
import org.kardan.register.FirmId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves a text together with what its author says about the concepts found in it. */
@Component
class WritingDesk {

    private final Offers offers;
    private final Standings standings;

    WritingDesk(Offers offers, Standings standings) {
        this.offers = offers;
        this.standings = standings;
    }

    Map<String, Standing> standings(String entry) {
        return standings.of(List.of(entry)).getOrDefault(entry, Map.of());
    }

    @Transactional
    public OfferId add(UUID actor, FirmId firm, OfferText text, Map<String, Standing> said) {
        var id = offers.add(actor, firm, text);
        say(actor, id, said);
        return id;
    }

    /** False if somebody else was faster; then nothing is saved. */
    @Transactional
    public boolean change(UUID actor, Offer seen, OfferText text, Map<String, Standing> said) {
        if (!offers.change(actor, seen, text)) {
            return false;
        }
        say(actor, seen.id(), said);
        return true;
    }

    private void say(UUID actor, OfferId offer, Map<String, Standing> said) {
        said.forEach((concept, standing) -> standings.say(actor, EntryText.of(offer), concept, standing));
    }
}
