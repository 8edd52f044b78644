package org.kardan.thesaurus.proposals;

import static org.kardan.thesaurus.proposals.Finding.Problem.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;
import org.kardan.thesaurus.Alteration;
import org.kardan.thesaurus.Card;
import org.kardan.thesaurus.Deed;
import org.kardan.thesaurus.Edition;
import org.kardan.thesaurus.Facet;
import org.kardan.thesaurus.Names;

/**
 * What an edition has against a change: concepts that are not there, labels that already mean something else, cycles,
 * orphans, labels that its own annotator would not find.
 */
record Check(Edition edition, Alteration change, List<Finding> findings) {

    private static final int LONGEST = 120;
    private static final String NEW = "new-concept-in-preview";
    private static final Map<Lang, String> SENTENCES =
            Map.of(Lang.DE, "Wir liefern {} nach Maß.", Lang.ZH, "我们提供{}，质量可靠。", Lang.EN, "We supply {} to order.");

    /** Everything that is wrong; empty if the change can be made. */
    static List<Finding> of(Edition edition, Alteration change) {
        var check = new Check(edition, change, new ArrayList<>());
        check.concepts();
        if (check.findings.isEmpty()) {
            check.words();
        }
        if (check.findings.stream().allMatch(finding -> finding.problem().mayWait())) {
            check.outcome();
        }
        return List.copyOf(check.findings);
    }

    private void concepts() {
        if (change.deed() != Deed.TERM) {
            known("concept", change.concept());
        }
        if (change.deed() == Deed.MERGE || change.deed() == Deed.DEPRECATION) {
            known("other", change.other());
            if (change.other().equals(change.concept())) {
                findings.add(Finding.of("other", SAME_CONCEPT, label(change.concept())));
            }
        }
        change.broader().forEach(id -> known("broader", id));
        change.related().forEach(id -> known("related", id));
    }

    private void known(String field, String id) {
        if (edition.cards().card(id).isEmpty()) {
            findings.add(Finding.of(field, UNKNOWN_CONCEPT, id));
        }
    }

    private void words() {
        switch (change.deed()) {
            case TERM, SPLIT -> complete();
            case LABEL ->
                something(
                        "labels",
                        List.of(Lang.values()).stream()
                                .allMatch(lang -> change.names(lang).labels().isEmpty()
                                        && change.names(lang).stems().isEmpty()));
            case VETO -> something("vetoes", change.names().values().stream().allMatch(Names::isEmpty));
            case LINKS, MERGE, DEPRECATION, UNDO -> {}
        }
        for (var lang : Lang.values()) {
            change.names(lang).labels().forEach(label -> label(lang, label));
        }
        if (change.deed() == Deed.SPLIT) {
            remaining();
        }
    }

    /** A concept needs a name and a definition in every language before both sides can approve it. */
    private void complete() {
        for (var lang : Lang.values()) {
            if (change.names(lang).labels().isEmpty()) {
                findings.add(Finding.of(field("labels", lang), MISSING, ""));
            }
            if (change.definition().exactly(lang).isEmpty()) {
                findings.add(Finding.of(field("definition", lang), MISSING, ""));
            }
        }
    }

    private void something(String field, boolean isNothing) {
        if (isNothing) {
            findings.add(Finding.of(field + "De", NO_CHANGE, ""));
        }
    }

    private void label(Lang lang, String label) {
        if (label.length() > LONGEST) {
            findings.add(Finding.of(field("labels", lang), TOO_LONG, label));
        } else if (label.codePoints().anyMatch(Character::isIdeographic) != (lang == Lang.ZH)
                && (lang != Lang.ZH || !label.chars().allMatch(c -> c < 128))) {
            findings.add(Finding.of(field("labels", lang), LABEL_FOREIGN, label));
        }
        taken(lang, label);
    }

    private void taken(Lang lang, String label) {
        for (var card : edition.cards().all().values()) {
            var same = card.id().equals(change.concept());
            if (card.facet() == facet()
                    && !(same && change.deed() == Deed.SPLIT)
                    && card.names(lang).labels().stream()
                            .anyMatch(other -> folded(other).equals(folded(label)))) {
                findings.add(new Finding(field("labels", lang), same ? LABEL_KNOWN : LABEL_TAKEN, label, card.id()));
            }
        }
    }

    private @Nullable Facet facet() {
        return change.deed() == Deed.TERM
                ? change.facetOrNull()
                : edition.cards().card(change.concept()).map(Card::facet).orElse(null);
    }

    private void remaining() {
        var card = edition.cards().card(change.concept()).orElseThrow();
        for (var lang : Lang.values()) {
            if (change.names(lang).labels().containsAll(card.names(lang).labels())) {
                findings.add(Finding.of(field("labels", lang), NOTHING_LEFT, label(change.concept())));
            }
        }
    }

    private void outcome() {
        if (change.deed() == Deed.UNDO) {
            return;
        }
        Edition next;
        try {
            next = edition.after(change.creating(NEW));
        } catch (IllegalArgumentException e) {
            findings.add(Finding.of("broader", CYCLE, label(change.concept())));
            return;
        }
        if (edition.differences(next).isEmpty()) {
            findings.add(Finding.of("concept", NO_CHANGE, label(change.concept())));
        }
        orphan(next);
        foundAgain(next);
    }

    /** Who loses all neighbours can no longer be reached by browsing. */
    private void orphan(Edition next) {
        var id = change.deed() == Deed.TERM ? NEW : change.concept();
        if (Set.of(Deed.TERM, Deed.LINKS).contains(change.deed())
                && next.term(id)
                        .filter(term ->
                                term.broader().isEmpty() && term.related().isEmpty())
                        .isPresent()
                && next.vocabulary().narrower(id).isEmpty()) {
            findings.add(Finding.of("broader", ORPHAN, change.deed() == Deed.TERM ? first() : label(id)));
        }
    }

    private String first() {
        return change.labels().isEmpty() ? "" : change.labels().getFirst();
    }

    /** New labels must be found, and what was found before must not get lost behind a veto. */
    private void foundAgain(Edition next) {
        for (var lang : Lang.values()) {
            switch (change.deed()) {
                case TERM, SPLIT, LABEL -> {
                    var id = change.deed() == Deed.LABEL ? change.concept() : NEW;
                    change.names(lang).labels().stream()
                            .filter(label -> !found(next, id, label, lang))
                            .forEach(label -> findings.add(Finding.of(field("labels", lang), NOT_FOUND_AGAIN, label)));
                }
                case VETO ->
                    edition.cards().card(change.concept()).orElseThrow().names(lang).labels().stream()
                            .filter(label -> found(edition, change.concept(), label, lang))
                            .filter(label -> !found(next, change.concept(), label, lang))
                            .forEach(label -> findings.add(Finding.of(field("vetoes", lang), NOT_FOUND_AGAIN, label)));
                case MERGE ->
                    lost(lang, next).forEach(label -> findings.add(Finding.of("other", NOT_FOUND_AGAIN, label)));
                case LINKS, DEPRECATION, UNDO -> {}
            }
        }
    }

    /** Labels of the concept that goes which the one that remains would not find. */
    private List<String> lost(Lang lang, Edition next) {
        return edition.cards().card(change.concept()).orElseThrow().names(lang).labels().stream()
                .filter(label -> found(edition, change.concept(), label, lang))
                .filter(label -> !found(next, change.other(), label, lang))
                .toList();
    }

    private static boolean found(Edition next, String concept, String label, Lang lang) {
        return next.conceptsIn(SENTENCES.getOrDefault(lang, "{}").replace("{}", label), lang)
                .contains(concept);
    }

    private String label(String id) {
        return edition.term(id).map(term -> term.label().in(Lang.EN)).orElse(id);
    }

    static String field(String name, Lang lang) {
        return name
                + lang.path().substring(0, 1).toUpperCase(Locale.ROOT)
                + lang.path().substring(1);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
    }
}
