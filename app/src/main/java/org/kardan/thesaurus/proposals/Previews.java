package org.kardan.thesaurus.proposals;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.kardan.jobs.JobPanel;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.thesaurus.effects.Effects;
import org.kardan.web.Templates;
import org.kardan.web.Visitor;
import org.springframework.stereotype.Component;

/** What a page shows of the effects of a proposal: beforehand the preview, afterwards the progress. */
@Component
class Previews {

    private final Effects effects;
    private final Applying applying;
    private final Thesaurus thesaurus;
    private final Templates templates;

    Previews(Effects effects, Applying applying, Thesaurus thesaurus, Templates templates) {
        this.effects = effects;
        this.applying = applying;
        this.thesaurus = thesaurus;
        this.templates = templates;
    }

    /** Empty for what has ended and for what cannot be made as it stands. */
    Optional<Effects.Preview> of(Visitor visitor, Proposal proposal, List<Finding> findings) {
        if (!proposal.isOpen()
                || findings.stream().anyMatch(finding -> !finding.problem().mayWait())) {
            return Optional.empty();
        }
        var edition = thesaurus.edition();
        return Optional.of(effects.preview(visitor, edition, applying.outcome(edition, proposal.content())));
    }

    Content content(JobPanel panel) {
        return templates.content(panel);
    }
}
