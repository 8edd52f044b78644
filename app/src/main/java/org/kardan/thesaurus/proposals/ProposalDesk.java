package org.kardan.thesaurus.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kardan.journal.Journal;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.thesaurus.Alteration;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.thesaurus.proposals.Outcome.Applied;
import org.kardan.thesaurus.proposals.Outcome.Done;
import org.kardan.thesaurus.proposals.Outcome.Flawed;
import org.kardan.thesaurus.proposals.Outcome.Overtaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes proposals, completes, approves, declines and withdraws them. A change is made when a manager of each side has
 * approved the same version of its content; every approval falls when the content changes.
 */
@Component
class ProposalDesk {

    private static final String KIND = "termProposal";

    private final Proposals proposals;
    private final Applying applying;
    private final Thesaurus thesaurus;
    private final Journal journal;

    ProposalDesk(Proposals proposals, Applying applying, Thesaurus thesaurus, Journal journal) {
        this.proposals = proposals;
        this.applying = applying;
        this.thesaurus = thesaurus;
        this.journal = journal;
    }

    /** What is wrong with it now; what the other side may still mend included. */
    List<Finding> findings(Alteration content) {
        return applying.findings(thesaurus.edition(), content);
    }

    @Transactional
    UUID propose(UUID by, @Nullable Side side, Lang lang, Alteration content, String reason) {
        var id = proposals.add(by, side, lang, content, reason);
        journal.note(by, KIND, id.toString(), "proposed", Map.of(), Told.of(content, reason));
        return id;
    }

    /** Other content of the same kind; whoever had approved is asked again. */
    @Transactional
    Outcome complete(UUID by, UUID id, long seen, Alteration content) {
        return held(id, seen, proposal -> {
            proposals.change(id, content);
            journal.note(by, KIND, id.toString(), "changed", Told.of(proposal.content(), ""), Told.of(content, ""));
            return new Done();
        });
    }

    @Transactional
    Outcome approve(UUID by, Side side, UUID id, long seen) {
        // First of all, so that everybody takes the locks in one order.
        applying.lock();
        return held(id, seen, proposal -> {
            var findings = applying.findings(thesaurus.refresh(), proposal.content());
            if (!findings.isEmpty()) {
                return new Flawed(findings);
            }
            if (!proposal.isApprovedBy(side)) {
                proposals.approve(id, side, by);
                journal.note(by, KIND, id.toString(), "approved", Map.of(), Map.of("side", side.name()));
            }
            return proposals
                    .byId(id)
                    .filter(Proposal::isComplete)
                    .<Outcome>map(whole -> new Applied(applying.apply(by, whole)))
                    .orElseGet(Done::new);
        });
    }

    @Transactional
    Outcome decline(UUID by, Side side, Lang lang, UUID id, long seen, String why) {
        return held(id, seen, _ -> {
            proposals.remark(id, by, side, lang, true, why);
            proposals.end(id, State.DECLINED);
            journal.note(by, KIND, id.toString(), "declined", Map.of(), Map.of("side", side.name(), "reason", why));
            return new Done();
        });
    }

    @Transactional
    Outcome withdraw(UUID by, UUID id) {
        return held(id, -1, _ -> {
            proposals.end(id, State.WITHDRAWN);
            journal.note(by, KIND, id.toString(), "withdrawn");
            return new Done();
        });
    }

    @Transactional
    Outcome remark(UUID by, @Nullable Side side, Lang lang, UUID id, String words) {
        return held(id, -1, _ -> {
            proposals.remark(id, by, side, lang, false, words);
            journal.note(by, KIND, id.toString(), "remarked", Map.of(), Map.of("words", words));
            return new Done();
        });
    }

    /** @param seen the version that the visitor saw, -1 if it does not matter */
    private Outcome held(UUID id, long seen, Function<Proposal, Outcome> step) {
        Optional<Proposal> proposal =
                proposals.hold(id).filter(Proposal::isOpen).filter(found -> seen < 0 || found.version() == seen);
        return proposal.map(step).orElseGet(Overtaken::new);
    }
}
