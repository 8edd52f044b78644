package org.kardan.offers.understanding;

import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.offers.Offer;
import org.kardan.offers.OfferId;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;

/**
 * The words of one entry of the market: an offer or request, or what a firm says that it can do.
 *
 * @param entry {@code o:} and the id of an offer, {@code p:} and the id of a firm
 */
public record EntryText(String entry, Trilingual title, Trilingual text) {

    private static final Trilingual NOTHING = new Trilingual("", "", "");

    public static EntryText of(Offer offer) {
        return new EntryText(of(offer.id()), offer.title(), offer.text());
    }

    public static EntryText of(Firm firm) {
        return new EntryText(of(firm.id()), NOTHING, firm.capabilities());
    }

    public static String of(OfferId offer) {
        return "o:" + offer;
    }

    public static String of(FirmId firm) {
        return "p:" + firm;
    }

    /** Title and text of one language as one text, empty if nothing is written in it. */
    public String in(Lang lang) {
        return (title.exactly(lang) + "\n" + text.exactly(lang)).strip();
    }
}
