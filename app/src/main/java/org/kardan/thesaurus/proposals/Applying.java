package org.kardan.thesaurus.proposals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kardan.jobs.Jobs;
import org.kardan.journal.Journal;
import org.kardan.thesaurus.Alteration;
import org.kardan.thesaurus.Card;
import org.kardan.thesaurus.Changes;
import org.kardan.thesaurus.Deed;
import org.kardan.thesaurus.Edition;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.thesaurus.ThesaurusChanged;
import org.kardan.thesaurus.effects.Reannotation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes an approved change: a new edition, its entries in the journal, and the reading of texts anew. */
@Component
class Applying {

    private final Changes changes;
    private final Proposals proposals;
    private final Thesaurus thesaurus;
    private final Journal journal;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;

    Applying(
            Changes changes,
            Proposals proposals,
            Thesaurus thesaurus,
            Journal journal,
            Jobs jobs,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.proposals = proposals;
        this.thesaurus = thesaurus;
        this.journal = journal;
        this.jobs = jobs;
        this.events = events;
    }

    /** Changes of the thesaurus happen one after the other. */
    void lock() {
        changes.lock();
    }

    List<Finding> findings(Edition edition, Alteration content) {
        if (content.deed() != Deed.UNDO) {
            return Check.of(edition, content);
        }
        return changes.last()
                        .filter(last -> content.other().equals(Long.toString(last.number())))
                        .isPresent()
                ? List.of()
                : List.of(Finding.of("other", Finding.Problem.NOT_LAST, content.other()));
    }

    /** The edition that the change would make; throws if there are findings. */
    Edition outcome(Edition edition, Alteration content) {
        return content.deed() == Deed.UNDO
                ? thesaurus.without(Long.parseLong(content.other()))
                : edition.after(content.creating(Slug.free(content, edition)));
    }

    /** Returns the number of the new edition. */
    long apply(UUID by, Proposal proposal) {
        var before = thesaurus.edition();
        var content = proposal.content().creating(Slug.free(proposal.content(), before));
        var after = outcome(before, content);
        var touched = before.differences(after);
        var number = changes.add(proposal.id(), content, touched);
        proposals.end(proposal.id(), State.APPLIED);
        touched.forEach(id -> journal.note(
                by, "concept", id, action(before, after, id), fields(before, after, id), fields(after, before, id)));
        jobs.start(Reannotation.KIND, proposal.id(), by);
        events.publishEvent(new ThesaurusChanged(number));
        return number;
    }

    private static String action(Edition before, Edition after, String id) {
        if (before.term(id).isEmpty()) {
            return "added";
        }
        return after.term(id).isEmpty() ? "replaced" : "changed";
    }

    /** The fields of a card that differ in the other edition. */
    private static Map<String, String> fields(Edition here, Edition there, String id) {
        var fields = new HashMap<>(here.cards().card(id).map(Card::fields).orElse(Map.of()));
        var others = there.cards().card(id).map(Card::fields).orElse(Map.of());
        fields.entrySet().removeIf(field -> field.getValue().equals(others.getOrDefault(field.getKey(), "")));
        var successor = here.cards().successors().get(id);
        if (successor != null) {
            fields.put("replacedBy", successor);
        }
        return fields;
    }
}
