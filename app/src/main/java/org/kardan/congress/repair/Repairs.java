package org.kardan.congress.repair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.Slot;
import org.kardan.congress.planning.Gatherer;
import org.kardan.congress.publication.Publication;
import org.kardan.congress.publication.Publications;
import org.kardan.congress.publication.Publisher;
import org.kardan.congress.registration.Registrations;
import org.kardan.congress.timetable.Meetings;
import org.kardan.congress.timetable.Timetables;
import org.kardan.language.Trilingual;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes, accepts and discards repairs. */
@Component
class Repairs {

    private final Gatherer gatherer;
    private final Drafts drafts;
    private final Published published;
    private final Registrations registrations;
    private final Facts facts;

    Repairs(Gatherer gatherer, Drafts drafts, Published published, Registrations registrations, Facts facts) {
        this.gatherer = gatherer;
        this.drafts = drafts;
        this.published = published;
        this.registrations = registrations;
        this.facts = facts;
    }

    /** Where timetables and proposals are kept. */
    @Component
    record Drafts(Timetables timetables, Meetings meetings, Proposals proposals) {}

    /** What participants see. */
    @Component
    record Published(Publications publications, Publisher publisher) {}

    /** What became of accepting. */
    enum Accepted {
        DONE,
        /** Somebody has decided it already, or another timetable was published meanwhile. */
        OUTDATED,
        /** A meeting that it moves, or the place of one, has begun meanwhile. */
        OVERTAKEN
    }

    /** The last slot that has begun, 0 before the first. */
    static int running(List<Slot> slots, Instant now) {
        return slots.stream()
                .filter(slot -> !slot.starts().isAfter(now))
                .mapToInt(Slot::number)
                .max()
                .orElse(0);
    }

    /** The publication that can be repaired. */
    Optional<Publication> current(Congress congress) {
        return switch (congress.stage()) {
            case PROVISIONAL, PUBLISHED -> published.publications().current(congress.id());
            case DRAFT, ANNOUNCED, REGISTRATION, WISHES, OVER -> Optional.empty();
        };
    }

    /** Computes a proposal and keeps it as a draft; the one that it replaces, if any, is discarded. */
    @Transactional
    public UUID propose(
            @Nullable UUID actor,
            Congress congress,
            Publication publication,
            Report report,
            @Nullable UUID replaced,
            Instant now) {
        var gathering = gatherer.of(congress, now);
        var original = drafts.timetables().byId(publication.timetable()).orElseThrow();
        var remedy = Remedy.of(
                gathering,
                original.withOpen(),
                drafts.meetings().of(original.id()),
                report,
                original.result());
        var id = drafts.timetables().repair(original, remedy.result(), remedy.meetings(), remedy.missing());
        if (replaced != null) {
            drafts.proposals().decide(actor, congress.id(), replaced, Proposal.State.DISCARDED, now);
        }
        drafts.proposals()
                .add(
                        actor,
                        congress.id(),
                        new Proposal(
                                id,
                                publication.id(),
                                report,
                                running(gathering.slots(), now),
                                remedy.fewest(),
                                Proposal.State.PROPOSED,
                                now));
        return id;
    }

    /** Publishes the proposal, writes to those whose meetings change, and notes what has happened; all or nothing. */
    @Transactional
    public Accepted accept(
            @Nullable UUID actor, Congress congress, Proposal proposal, Trilingual comment, Instant now) {
        registrations.lock(congress.id());
        var current = current(congress).filter(one -> one.id().equals(proposal.publication()));
        if (current.isEmpty()) {
            return Accepted.OUTDATED;
        }
        var gathering = gatherer.of(congress, now);
        var clock = running(gathering.slots(), now);
        var changes = Alteration.between(
                drafts.meetings().of(current.get().timetable()),
                drafts.meetings().of(proposal.timetable()),
                java.util.Set.of());
        if (changes.stream().anyMatch(one -> one.touches(proposal.clock(), clock))) {
            return Accepted.OVERTAKEN;
        }
        if (!drafts.proposals()
                .decide(actor, congress.id(), proposal.timetable(), Proposal.State.ACCEPTED, now)) {
            return Accepted.OUTDATED;
        }
        var words =
                new Publisher.Words(current.get().provisional(), comment, Publication.Audience.CHANGED);
        published.publisher().publish(actor, congress, proposal.timetable(), words, now);
        facts.note(actor, congress, gathering, proposal.report());
        return Accepted.DONE;
    }

    /** False if it was decided already. */
    @Transactional
    public boolean discard(@Nullable UUID actor, Congress congress, Proposal proposal, Instant now) {
        return drafts.proposals()
                .decide(actor, congress.id(), proposal.timetable(), Proposal.State.DISCARDED, now);
    }
}
