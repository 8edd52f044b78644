package org.kardan.thesaurus.proposals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Collation;
import org.kardan.language.Lang;
import org.kardan.thesaurus.Card;
import org.kardan.thesaurus.Deed;
import org.kardan.thesaurus.Edition;
import org.kardan.thesaurus.Facet;
import org.kardan.thesaurus.Term;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** The form of a proposal: a new one, or one that is being completed. */
record ProposePage(
        Reader reader,
        ProposalForm form,
        Edition edition,
        List<Finding> findings,
        @Nullable Proposal proposalOrNull) implements Page {

    @Override
    public String title() {
        return reader.t(proposalOrNull == null ? "thesaurus.propose.title" : "thesaurus.complete.title");
    }

    @Override
    public int status() {
        return findings.isEmpty() ? 200 : 422;
    }

    boolean isNew() {
        return proposalOrNull == null;
    }

    String action() {
        return reader.url(
                proposalOrNull == null
                        ? "/thesaurus/propose"
                        : "/thesaurus/proposals/" + proposalOrNull.id() + "/edit");
    }

    String version() {
        return proposalOrNull == null ? "" : Long.toString(proposalOrNull.version());
    }

    Deed deed() {
        return form.deed();
    }

    Optional<Card> card() {
        return edition.cards().card(form.value("concept"));
    }

    String concept() {
        return card().map(card -> reader.t(card.label())).orElse("");
    }

    /** The kinds that can be proposed about this concept. */
    List<Deed> deeds() {
        return Arrays.stream(Deed.values())
                .filter(deed -> deed != Deed.UNDO && deed != Deed.TERM)
                .toList();
    }

    List<Facet> facets() {
        return List.of(Facet.values());
    }

    /** The names of all concepts, for the browser to complete what is typed. */
    List<String> suggestions() {
        return edition.terms().values().stream()
                .map(Term::label)
                .map(label -> label.in(reader.lang()))
                .distinct()
                .sorted(Comparator.comparing((String label) -> label, Collation.of(reader.lang())))
                .toList();
    }

    boolean asks(String fields) {
        return switch (fields) {
            case "facet" -> deed() == Deed.TERM;
            case "labels", "stems" -> deed() == Deed.TERM || deed() == Deed.LABEL || deed() == Deed.SPLIT;
            case "definition" -> deed() == Deed.TERM || deed() == Deed.SPLIT;
            case "vetoes" -> deed() == Deed.VETO || deed() == Deed.TERM;
            case "broader", "related" -> deed() == Deed.TERM || deed() == Deed.LINKS;
            case "other" -> deed() == Deed.MERGE || deed() == Deed.DEPRECATION;
            case "moved" -> deed() == Deed.SPLIT;
            default -> false;
        };
    }

    String field(String name, Lang lang) {
        return Check.field(name, lang);
    }

    List<Finding> of(String field) {
        return findings.stream()
                .filter(finding -> finding.field().equals(field))
                .toList();
    }

    /** Findings about what the form does not ask for. */
    List<Finding> others() {
        return findings.stream()
                .filter(finding -> finding.field().equals("concept"))
                .toList();
    }

    String say(Finding finding) {
        var concept = edition.term(finding.concept())
                .map(term -> reader.t(term.label()))
                .orElse("");
        return reader.t(
                "thesaurus.finding." + finding.problem().name(),
                reader.t("thesaurus.field." + finding.field()),
                finding.value(),
                concept);
    }

    /** The language in which the reader writes first. */
    List<Lang> languages() {
        return Arrays.stream(Lang.values())
                .sorted(Comparator.comparing((Lang lang) -> lang != reader.lang()))
                .toList();
    }
}
