package org.kardan.offers.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kardan.language.Side;
import org.kardan.offers.Offer;
import org.kardan.offers.Reach;
import org.kardan.offers.understanding.EntryText;
import org.kardan.offers.understanding.Terms;
import org.kardan.offers.understanding.Understanding;
import org.kardan.offers.understanding.Understood;
import org.kardan.register.Firm;
import org.kardan.register.ReviewState;
import org.kardan.register.Visibility;
import org.kardan.search.SearchDocument;
import org.kardan.web.Right;
import org.kardan.web.Visitor;
import org.springframework.stereotype.Component;

/** Offers as the search index knows them: found by their words, their firm, and their concepts in every language. */
@Component
class OfferDocuments {

    static final String KIND = "offer";
    static final String FIRM = "firm";
    static final String SORT = "kind";
    static final String SIDE = "side";
    static final String CONCEPT = "concept";
    static final String CERTIFICATE = "certificate";
    static final Set<String> ALL_SCOPES = Set.of("offers.both", "offers.DE", "offers.CN");

    private final Understanding understanding;
    private final Terms terms;

    OfferDocuments(Understanding understanding, Terms terms) {
        this.understanding = understanding;
        this.terms = terms;
    }

    /** What a reader may find; whoever lacks the right finds nothing. */
    static Set<String> scopesOf(Visitor visitor) {
        if (!visitor.may(Right.READ_OFFERS)) {
            return Set.of();
        }
        return visitor.side().map(side -> Set.of("offers.both", own(side))).orElse(Set.of("offers.both"));
    }

    private static String own(Side side) {
        return "offers." + side;
    }

    /** Documents of what is live and of a published firm; the rest is left out. */
    List<SearchDocument> of(Map<Offer, Firm> offers, LocalDate today, long version) {
        var shown = offers.entrySet().stream()
                .filter(entry -> entry.getKey().isLive(today) && isShown(entry.getValue()))
                .toList();
        var understood = understanding.of(
                shown.stream().map(entry -> EntryText.of(entry.getKey())).toList());
        var documents = new ArrayList<SearchDocument>();
        for (var entry : shown) {
            var words = understood.get(EntryText.of(entry.getKey().id()));
            if (words != null) {
                documents.add(of(entry.getKey(), entry.getValue(), words, version));
            }
        }
        return documents;
    }

    private static boolean isShown(Firm firm) {
        return firm.state() == ReviewState.PUBLISHED && !firm.archived();
    }

    private SearchDocument of(Offer offer, Firm firm, Understood understood, long version) {
        var concepts = List.copyOf(understood.concepts());
        var all = Stream.concat(concepts.stream(), offer.certificates().stream())
                .distinct()
                .toList();
        return SearchDocument.of(KIND, offer.id().toString(), version, offer.title())
                .text(offer.text())
                .keywords(keywords(firm, all))
                .facet(FIRM, List.of(firm.id().toString()))
                .facet(SORT, List.of(offer.kind().name()))
                .facet(SIDE, List.of(firm.side().name()))
                .facet(CONCEPT, concepts)
                .facet(CERTIFICATE, offer.certificates())
                .order("changed", offer.changedAt().toEpochMilli())
                .visibleTo(Set.of(isForBoth(offer, firm) ? "offers.both" : own(firm.side())));
    }

    private static boolean isForBoth(Offer offer, Firm firm) {
        return offer.reach() == Reach.BOTH_SIDES && firm.visibility() != Visibility.OWN_SIDE;
    }

    private List<String> keywords(Firm firm, List<String> concepts) {
        var names = firm.names();
        return Stream.concat(
                        Stream.of(names.de(), names.zh(), names.en(), firm.pinyin()),
                        concepts.stream().flatMap(concept -> terms.names(concept).stream()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
