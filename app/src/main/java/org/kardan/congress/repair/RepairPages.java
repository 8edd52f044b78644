package org.kardan.congress.repair;

import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.congress.Venue;
import org.kardan.congress.agenda.Edition;
import org.kardan.congress.agenda.Editions;
import org.kardan.congress.publication.Publication;
import org.kardan.congress.timetable.Meetings;
import org.kardan.congress.timetable.Missing;
import org.kardan.congress.timetable.Timetable;
import org.kardan.congress.timetable.Timetables;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** Makes the pages of repairs. */
@Component
class RepairPages {

    private final Repairs repairs;
    private final Proposals proposals;
    private final Editions editions;
    private final Meetings meetings;
    private final Timetables timetables;
    private final Venue venue;

    RepairPages(
            Repairs repairs,
            Proposals proposals,
            Editions editions,
            Meetings meetings,
            Timetables timetables,
            Venue venue) {
        this.repairs = repairs;
        this.proposals = proposals;
        this.editions = editions;
        this.meetings = meetings;
        this.timetables = timetables;
        this.venue = venue;
    }

    /** The proposal of an address, if it belongs to the congress of that address. */
    Proposal find(Congress congress, UUID id) {
        return proposals.find(congress.id(), id).orElseThrow(() -> new NotFound("repair " + id));
    }

    int running(Congress congress, Instant now) {
        return Repairs.running(venue.slots(congress.id()), now);
    }

    /** What the form says; what is wrong with it is noted there. */
    Report read(Reader reader, Congress congress, Entered form) {
        var edition = published(congress);
        return ReportForm.read(form, Choices.of(edition, reader.lang()), edition.meetings());
    }

    private Edition published(Congress congress) {
        var timetable = repairs.current(congress).map(Publication::timetable).orElse(null);
        return editions.of(congress, 0, timetable);
    }

    ReportPage report(Reader reader, Congress congress, Entered form) {
        var edition = published(congress);
        return new ReportPage(
                reader,
                congress,
                repairs.current(congress).orElse(null),
                words(reader, congress, edition),
                proposals.of(congress.id()),
                form);
    }

    private static Wording words(Reader reader, Congress congress, Edition edition) {
        return new Wording(reader, congress, edition, Choices.of(edition, reader.lang()));
    }

    /** As it was proposed, ready for more reports. */
    ProposalPage proposal(Reader reader, Congress congress, Proposal proposal) {
        var fields = new HashMap<String, String>();
        fields.put("running", "" + Math.max(proposal.report().running(), running(congress, Instant.now())));
        fields.put("fill", proposal.report().fill() ? "yes" : "");
        return proposal(reader, congress, proposal, Entered.of(fields));
    }

    ProposalPage proposal(Reader reader, Congress congress, Proposal proposal, Entered form) {
        var base = timetables.byId(proposal.timetable()).flatMap(Timetable::base).orElseThrow();
        var before = editions.of(congress, 0, base);
        var after = editions.of(congress, 0, proposal.timetable());
        var missing = meetings.missing(proposal.timetable()).stream()
                .collect(Collectors.toMap(Missing::pair, Function.identity()));
        var alterations = Alteration.between(before.meetings(), after.meetings(), missing.keySet());
        return new ProposalPage(
                reader,
                congress,
                proposal,
                alterations,
                missing,
                Told.of(before, after, alterations),
                words(reader, congress, after),
                form);
    }
}
