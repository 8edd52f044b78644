package org.kardan.thesaurus.proposals;

import java.util.List;
import java.util.UUID;
import org.kardan.jobs.JobPanels;
import org.kardan.language.Side;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.thesaurus.effects.Reannotation;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Refused;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading proposals, remarking on them, and the decisions of both sides. */
@Controller
@RequestMapping("/{lang:de|zh|en}/thesaurus/proposals")
@Needs(Right.PROPOSE_TERMS)
class DecisionController {

    private static final int ENDED = 30;
    private static final int LONGEST = 2_000;
    private static final String ONE = "/{id:[0-9a-f-]{36}}";

    private final Proposals proposals;
    private final ProposalDesk desk;
    private final Previews previews;
    private final Thesaurus thesaurus;
    private final JobPanels jobs;

    DecisionController(Proposals proposals, ProposalDesk desk, Previews previews, Thesaurus thesaurus, JobPanels jobs) {
        this.proposals = proposals;
        this.desk = desk;
        this.previews = previews;
        this.thesaurus = thesaurus;
        this.jobs = jobs;
    }

    @GetMapping
    Answer all(Reader reader) {
        return new ProposalsPage(reader, proposals.open(), proposals.ended(ENDED), thesaurus);
    }

    @GetMapping(ONE)
    Answer one(Reader reader, @PathVariable UUID id) {
        return page(reader, known(id), List.of(), false);
    }

    private ProposalPage page(Reader reader, Proposal proposal, List<Finding> findings, boolean wordless) {
        var shown = findings.isEmpty() && proposal.isOpen() ? desk.findings(proposal.content()) : findings;
        return new ProposalPage(
                reader,
                proposal,
                proposals.remarks(proposal.id()),
                shown,
                previews.of(reader.visitor(), proposal, shown),
                thesaurus,
                jobs.latest(reader, Reannotation.KIND, proposal.id()).map(previews::content),
                !findings.isEmpty() || wordless,
                wordless);
    }

    @PostMapping(ONE + "/approve")
    @Needs(Right.MANAGE_THESAURUS)
    Answer approve(Reader reader, @PathVariable UUID id, @RequestParam long version) {
        var proposal = known(id);
        var outcome = desk.approve(reader.me(), side(reader), id, version);
        return outcome instanceof Outcome.Flawed(var findings)
                ? page(reader, proposal, findings, false)
                : said(reader, id, outcome, "thesaurus.proposal.approved");
    }

    @PostMapping(ONE + "/decline")
    @Needs(Right.MANAGE_THESAURUS)
    Answer decline(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String words) {
        var proposal = known(id);
        if (isUnfit(words)) {
            return page(reader, proposal, List.of(), true);
        }
        var outcome = desk.decline(reader.me(), side(reader), reader.lang(), id, version, words.strip());
        return said(reader, id, outcome, "thesaurus.proposal.declined");
    }

    @PostMapping(ONE + "/remark")
    Answer remark(Reader reader, @PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
        var proposal = known(id);
        if (isUnfit(words)) {
            return page(reader, proposal, List.of(), true);
        }
        var side = reader.visitor().sideOrNull();
        var outcome = desk.remark(reader.me(), side, reader.lang(), id, words.strip());
        return said(reader, id, outcome, "thesaurus.proposal.remarked");
    }

    @PostMapping(ONE + "/withdraw")
    Answer withdraw(Reader reader, @PathVariable UUID id) {
        if (!known(id).isBy(reader.visitor())) {
            throw new Refused("withdrawing proposal " + id);
        }
        return said(reader, id, desk.withdraw(reader.me(), id), "thesaurus.proposal.withdrawn");
    }

    private static boolean isUnfit(String words) {
        return words.isBlank() || words.length() > LONGEST;
    }

    private static Answer said(Reader reader, UUID id, Outcome outcome, String key) {
        var here = Redirect.to(reader.url("/thesaurus/proposals/" + id));
        return switch (outcome) {
            case Outcome.Done _ -> here.saying(key);
            case Outcome.Applied(var number) -> here.saying("thesaurus.proposal.applied", Long.toString(number));
            case Outcome.Overtaken _, Outcome.Flawed _ -> here.warning("thesaurus.proposal.overtaken");
        };
    }

    private Proposal known(UUID id) {
        return proposals.byId(id).orElseThrow(() -> new NotFound("proposal " + id));
    }

    private static Side side(Reader reader) {
        return reader.visitor().side().orElseThrow(() -> new Refused("A side approves"));
    }
}
