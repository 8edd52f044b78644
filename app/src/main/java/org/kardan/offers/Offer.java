package org.kardan.offers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kardan.identity.Access;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Sight;
import org.kardan.web.Right;
import org.kardan.web.Visitor;

/**
 * What a firm offers or seeks.
 *
 * @param lang the language of the author; the others are translations and may be missing
 * @param certificates ids of concepts: shown by an offer, wanted by a request
 * @param volume quantity, delivery and other notes, in the author's words
 * @param expires the last day on which it is shown; renewing it is a step of its own
 * @param imported told by an import and not touched since
 */
public record Offer(
        OfferId id,
        FirmId firm,
        Kind kind,
        Lang lang,
        Trilingual title,
        Trilingual text,
        List<String> certificates,
        String volume,
        Reach reach,
        OfferState state,
        LocalDate expires,
        boolean imported,
        long version,
        Instant changedAt) {

    /** Days before the end from which on its author is told. */
    public static final int SOON = 30;

    public Offer {
        certificates = List.copyOf(certificates);
    }

    /** Open and not expired. */
    public boolean isLive(LocalDate today) {
        return state == OfferState.OPEN && !expires.isBefore(today);
    }

    /** Live, but only for another month. */
    public boolean endsSoon(LocalDate today) {
        return isLive(today) && expires.isBefore(today.plusDays(SOON + 1));
    }

    /** Whether this visitor may see it; {@code by} is its firm. */
    public boolean isSeenBy(Visitor visitor, Firm by, LocalDate today) {
        if (!visitor.may(Right.READ_OFFERS)) {
            return false;
        }
        if (Access.mayActFor(visitor, by.side(), firm.value())) {
            return true;
        }
        return isLive(today)
                && Sight.of(visitor).reaches(by)
                && (reach == Reach.BOTH_SIDES || by.side() == visitor.sideOrNull());
    }
}
