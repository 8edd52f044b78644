package org.kardan.thesaurus.proposals;

import java.util.List;
import org.kardan.language.Side;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** The proposals that wait, and those that were decided lately. */
record ProposalsPage(Reader reader, List<Proposal> open, List<Proposal> ended, Thesaurus thesaurus) implements Page {

    @Override
    public String title() {
        return reader.t("thesaurus.proposals.title");
    }

    String titleOf(Proposal proposal) {
        return Wording.title(reader, proposal.content(), thesaurus);
    }

    /** Who is still to be heard, in the order of the enum. */
    List<Side> missing(Proposal proposal) {
        return List.of(Side.values()).stream()
                .filter(side -> !proposal.isApprovedBy(side))
                .toList();
    }

    boolean waitsForMe(Proposal proposal) {
        return proposal.mayBeDecidedBy(reader.visitor())
                && !proposal.isApprovedBy(reader.visitor().sideOrNull());
    }
}
