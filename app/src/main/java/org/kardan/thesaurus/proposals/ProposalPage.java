package org.kardan.thesaurus.proposals;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.thesaurus.Alteration;
import org.kardan.thesaurus.Deed;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.thesaurus.effects.Effects;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * One proposal: what it would change, what stands against it, what it would do to texts, what people said, and who has
 * approved.
 *
 * @param refused whether a step was refused just now
 * @param wordless whether it was refused because nothing was written
 */
record ProposalPage(
        Reader reader,
        Proposal proposal,
        List<Remark> remarks,
        List<Finding> findings,
        Optional<Effects.Preview> preview,
        Thesaurus thesaurus,
        Optional<Content> job,
        boolean refused,
        boolean wordless)
        implements Page {

    @Override
    public String title() {
        return Wording.title(reader, proposal.content(), thesaurus);
    }

    @Override
    public int status() {
        return refused ? 422 : 200;
    }

    Alteration content() {
        return proposal.content();
    }

    String base() {
        return reader.url("/thesaurus/proposals/" + proposal.id());
    }

    String label(String concept) {
        return thesaurus.label(concept, reader.lang());
    }

    boolean isThere(String concept) {
        return thesaurus.edition().cards().today(concept).isPresent();
    }

    String say(Finding finding) {
        return Wording.finding(reader, finding, thesaurus);
    }

    boolean mayDecide() {
        return proposal.mayBeDecidedBy(reader.visitor());
    }

    boolean mayApprove() {
        return mayDecide() && !proposal.isApprovedBy(reader.visitor().sideOrNull()) && findings.isEmpty();
    }

    boolean mayComplete() {
        return proposal.mayBeCompletedBy(reader.visitor()) && content().deed() != Deed.UNDO;
    }

    boolean mayWithdraw() {
        return proposal.isOpen() && proposal.isBy(reader.visitor());
    }

    /** What goes into a language, the parts by name of field; only those that are filled. */
    List<Part> parts(Lang lang) {
        var names = content().names(lang);
        return List.of(
                        new Part(Check.field("labels", lang), String.join(" · ", names.labels())),
                        new Part(Check.field("stems", lang), String.join(" · ", names.stems())),
                        new Part(Check.field("vetoes", lang), String.join(" · ", names.vetoes())),
                        new Part(
                                Check.field("definition", lang),
                                content().definition().exactly(lang)))
                .stream()
                .filter(part -> !part.text().isEmpty())
                .toList();
    }

    record Part(String field, String text) {}

    String approval(Side side) {
        return reader.t(proposal.isApprovedBy(side) ? "thesaurus.approval.yes" : "thesaurus.approval.open");
    }
}
