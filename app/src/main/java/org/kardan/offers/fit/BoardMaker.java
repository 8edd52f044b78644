package org.kardan.offers.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.language.Side;
import org.kardan.offers.Offer;
import org.kardan.offers.Offers;
import org.kardan.offers.Reach;
import org.kardan.offers.understanding.EntryText;
import org.kardan.offers.understanding.Terms;
import org.kardan.offers.understanding.Understanding;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.ReviewState;
import org.kardan.register.Visibility;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what takes part in the market: nothing that the other side may not see. */
@Component
class BoardMaker {

    private final Firms firms;
    private final Offers offers;
    private final Understanding understanding;
    private final Terms terms;

    BoardMaker(Firms firms, Offers offers, Understanding understanding, Terms terms) {
        this.firms = firms;
        this.offers = offers;
        this.understanding = understanding;
        this.terms = terms;
    }

    /** The market as it is now. */
    @Transactional
    Board make(LocalDate today) {
        var taking = Stream.of(Side.values())
                .flatMap(side -> firms.shared(side).stream())
                .toList();
        return Board.of(read(today, taking));
    }

    /** The market after these firms have changed; only they are read. */
    @Transactional
    Board make(LocalDate today, Board before, Set<FirmId> changed) {
        var known = before.participants();
        // Over night offers expire, and other words may mean other concepts: both concern everybody.
        if (!known.day().equals(today) || known.vocabulary() != terms.vocabulary()) {
            return make(today);
        }
        var taking = firms.byIds(changed).stream().filter(BoardMaker::takesPart).toList();
        return before.after(changed, read(today, taking));
    }

    private Participants read(LocalDate today, List<Firm> firms) {
        var taking = firms.stream().collect(Collectors.toMap(Firm::id, Function.identity()));
        var open = offers.live(today, taking.keySet()).stream()
                .filter(offer -> offer.reach() == Reach.BOTH_SIDES)
                .toList();
        return Participants.of(today, terms.vocabulary(), firms, lines(taking, open), shown(taking));
    }

    /** Whether a firm is among those that {@link Firms#shared} finds. */
    static boolean takesPart(Firm firm) {
        return firm.state() == ReviewState.PUBLISHED && !firm.archived() && firm.visibility() != Visibility.OWN_SIDE;
    }

    private List<Line> lines(Map<FirmId, Firm> taking, List<Offer> open) {
        var texts = new ArrayList<EntryText>();
        taking.values().forEach(firm -> texts.add(EntryText.of(firm)));
        open.forEach(offer -> texts.add(EntryText.of(offer)));
        var understood = understanding.of(texts);
        var lines = new ArrayList<Line>();
        for (var firm : taking.values()) {
            var words = understood.get(EntryText.of(firm.id()));
            if (words != null && !words.pieces().isEmpty()) {
                lines.add(Line.of(firm, words));
            }
        }
        for (var offer : open) {
            var firm = taking.get(offer.firm());
            var words = understood.get(EntryText.of(offer.id()));
            if (firm != null && words != null) {
                lines.add(Line.of(firm, offer, words));
            }
        }
        return lines;
    }

    /** Firms name the same few certificates again and again: each name is understood once. */
    private Map<FirmId, Set<String>> shown(Map<FirmId, Firm> taking) {
        var known = new HashMap<String, Set<String>>();
        var shown = new HashMap<FirmId, Set<String>>();
        taking.values()
                .forEach(firm -> shown.put(
                        firm.id(),
                        firm.certificates().stream()
                                .flatMap(name -> known.computeIfAbsent(name, one -> terms.certificates(one)).stream())
                                .collect(Collectors.toSet())));
        return shown;
    }
}
