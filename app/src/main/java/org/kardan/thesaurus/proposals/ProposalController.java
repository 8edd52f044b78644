package org.kardan.thesaurus.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kardan.thesaurus.Alteration;
import org.kardan.thesaurus.Changes;
import org.kardan.thesaurus.Deed;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.thesaurus.proposals.Finding.Problem;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Refused;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing proposals: new ones, and what is missing in those of others. */
@Controller
@RequestMapping("/{lang:de|zh|en}/thesaurus")
@Needs(Right.PROPOSE_TERMS)
class ProposalController {

    private final ProposalDesk desk;
    private final Proposals proposals;
    private final Thesaurus thesaurus;
    private final Changes changes;

    ProposalController(ProposalDesk desk, Proposals proposals, Thesaurus thesaurus, Changes changes) {
        this.desk = desk;
        this.proposals = proposals;
        this.thesaurus = thesaurus;
        this.changes = changes;
    }

    @GetMapping("/propose")
    Answer write(
            Reader reader,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam(defaultValue = "") String concept,
            @RequestParam MultiValueMap<String, String> sent) {
        var chosen = deed(deed).orElse(concept.isEmpty() ? Deed.TERM : Deed.LABEL);
        var edition = thesaurus.edition();
        if (chosen != Deed.TERM && edition.cards().card(concept).isEmpty()) {
            throw new NotFound("concept " + concept);
        }
        var form = ProposalForm.about(chosen, concept, edition, reader.lang());
        // A word that nothing explained comes along as the first label.
        var start = chosen == Deed.TERM ? ProposalForm.sent(chosen, sent) : form;
        return new ProposePage(reader, start, edition, List.of(), null);
    }

    @PostMapping("/propose")
    Answer propose(Reader reader, @RequestParam String deed, @RequestParam MultiValueMap<String, String> sent) {
        var form = ProposalForm.sent(deed(deed).orElseThrow(() -> new NotFound("deed " + deed)), sent);
        var findings = new ArrayList<Finding>();
        if (form.reason().isEmpty()) {
            findings.add(Finding.of("reason", Problem.MISSING_REASON, ""));
        }
        var meaning = checked(form, findings);
        if (!findings.isEmpty()) {
            return new ProposePage(reader, form, thesaurus.edition(), findings, null);
        }
        var side = reader.visitor().sideOrNull();
        var id = desk.propose(reader.me(), side, reader.lang(), meaning.content(), form.reason());
        return Redirect.to(reader.url("/thesaurus/proposals/" + id)).saying("thesaurus.proposal.made");
    }

    private ProposalForm.Meaning checked(ProposalForm form, List<Finding> findings) {
        var meaning = form.meaning(thesaurus.edition());
        findings.addAll(meaning.findings());
        if (meaning.findings().isEmpty()) {
            desk.findings(meaning.content()).stream()
                    .filter(finding -> !finding.problem().mayWait())
                    .forEach(findings::add);
        }
        return meaning;
    }

    @GetMapping("/proposals/{id:[0-9a-f-]{36}}/edit")
    Answer edit(Reader reader, @PathVariable UUID id) {
        var proposal = editable(reader, id);
        var edition = thesaurus.edition();
        var form = ProposalForm.of(proposal.content(), edition, reader.lang());
        return new ProposePage(reader, form, edition, List.of(), proposal);
    }

    @PostMapping("/proposals/{id:[0-9a-f-]{36}}/edit")
    Answer complete(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> sent) {
        var proposal = editable(reader, id);
        sent.set("concept", proposal.content().concept());
        var form = ProposalForm.sent(proposal.content().deed(), sent);
        var findings = new ArrayList<Finding>();
        var meaning = checked(form, findings);
        if (!findings.isEmpty()) {
            return new ProposePage(reader, form, thesaurus.edition(), findings, proposal);
        }
        var here = Redirect.to(reader.url("/thesaurus/proposals/" + id));
        return desk.complete(reader.me(), id, version, meaning.content()) instanceof Outcome.Overtaken
                ? here.warning("thesaurus.proposal.overtaken")
                : here.saying("thesaurus.proposal.changed");
    }

    /** Proposes to take the last change back. */
    @PostMapping("/changes/undo")
    @Needs(Right.MANAGE_THESAURUS)
    Answer undo(Reader reader, @RequestParam long number) {
        var content = Alteration.undo(number);
        if (changes.last().filter(last -> last.number() == number).isEmpty()) {
            return Redirect.to(reader.url("/thesaurus/changes")).warning("thesaurus.undo.notLast");
        }
        var reason = reader.t("thesaurus.undo.reason", number);
        var id = desk.propose(reader.me(), reader.visitor().sideOrNull(), reader.lang(), content, reason);
        return Redirect.to(reader.url("/thesaurus/proposals/" + id)).saying("thesaurus.proposal.made");
    }

    private Proposal editable(Reader reader, UUID id) {
        var proposal = proposals.byId(id).orElseThrow(() -> new NotFound("proposal " + id));
        if (!proposal.mayBeCompletedBy(reader.visitor())) {
            throw new Refused("completing proposal " + id);
        }
        return proposal;
    }

    /** An undo has a form of its own. */
    private static Optional<Deed> deed(String name) {
        return Arrays.stream(Deed.values())
                .filter(deed -> deed.name().equals(name) && deed != Deed.UNDO)
                .findFirst();
    }
}
