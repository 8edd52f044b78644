package org.kardan.offers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;

/**
 * What a firm has, before an import tells what it should have.
 *
 * <p>A title in the same language is the same offer. Only what an import told may an import close or open again.
 */
record ImportBook(Map<Said, Offer> known) {

    private static final Trilingual NOTHING = new Trilingual("", "", "");
    private static final int LONGEST_TITLE = 300;

    ImportBook {
        // In order, so that the same import always takes the same steps.
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    }

    record Said(Kind kind, Lang lang, String title) {

        static Said of(Kind kind, Lang lang, String words) {
            var stripped = words.strip();
            return new Said(kind, lang, stripped.substring(0, Math.min(LONGEST_TITLE, stripped.length())));
        }

        OfferText text(LocalDate until) {
            var titled = Trilingual.only(lang, title);
            return new OfferText(kind, lang, titled, NOTHING, List.of(), "", Reach.BOTH_SIDES, OfferState.OPEN, until);
        }
    }

    /** Sealed, so that every step is carried out. */
    sealed interface Step {

        record Add(OfferText text) implements Step {}

        record Reopen(Offer offer, LocalDate until) implements Step {}

        record Close(Offer offer) implements Step {}
    }

    static ImportBook of(List<Offer> offers) {
        var known = new LinkedHashMap<Said, Offer>();
        offers.forEach(offer -> known.putIfAbsent(
                new Said(offer.kind(), offer.lang(), offer.title().exactly(offer.lang())), offer));
        return new ImportBook(known);
    }

    List<Step> replaceWith(Lang lang, List<String> offers, List<String> requests, LocalDate today) {
        var told = told(lang, offers, requests);
        var until = today.plusYears(1);
        var steps = new ArrayList<Step>();
        for (var said : told) {
            var offer = known.get(said);
            if (offer == null) {
                steps.add(new Step.Add(said.text(until)));
            } else if (offer.imported() && !offer.isLive(today)) {
                steps.add(new Step.Reopen(offer, until));
            }
        }
        known.forEach((said, offer) -> {
            if (offer.imported() && offer.state() == OfferState.OPEN && !told.contains(said)) {
                steps.add(new Step.Close(offer));
            }
        });
        return steps;
    }

    private static Set<Said> told(Lang lang, List<String> offers, List<String> requests) {
        var told = new LinkedHashSet<Said>();
        offers.forEach(words -> told.add(Said.of(Kind.OFFER, lang, words)));
        requests.forEach(words -> told.add(Said.of(Kind.REQUEST, lang, words)));
        told.removeIf(said -> said.title().isEmpty());
        return told;
    }
}
