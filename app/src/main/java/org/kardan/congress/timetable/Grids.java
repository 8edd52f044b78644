package org.kardan.congress.timetable;

import java.util.List;
import java.util.UUID;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.congress.Sheet;
import org.kardan.congress.Venue;
import org.kardan.congress.agenda.Editions;
import org.kardan.congress.planning.Runs;
import org.kardan.congress.publication.Publications;
import org.kardan.jobs.JobPanels;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** Makes the pages and files that show one timetable. */
@Component
class Grids {

    private final Timetables timetables;
    private final Meetings meetings;
    private final Editions editions;
    private final Venue venue;
    private final Publications publications;
    private final JobPanels panels;

    Grids(
            Timetables timetables,
            Meetings meetings,
            Editions editions,
            Venue venue,
            Publications publications,
            JobPanels panels) {
        this.timetables = timetables;
        this.meetings = meetings;
        this.editions = editions;
        this.venue = venue;
        this.publications = publications;
        this.panels = panels;
    }

    List<Timetable> of(Congress congress) {
        return timetables.of(congress.id());
    }

    /** The timetable of an address, if it belongs to the congress of that address. */
    Timetable find(Congress congress, UUID id) {
        return timetables
                .byId(id)
                .filter(one -> one.congress().equals(congress.id()))
                .orElseThrow(() -> new NotFound("timetable " + id));
    }

    GridPage page(Reader reader, Congress congress, UUID id, Entered form) {
        var timetable = find(congress, id);
        return new GridPage(
                reader,
                congress,
                timetable,
                editions.of(congress, 0, id),
                venue.tables(congress.id()),
                meetings.missing(id),
                publications.isPublished(id),
                // Once the plan is there, how its run went is told by the plan.
                timetable.status().hasMeetings()
                        ? null
                        : panels.latest(reader, Runs.JOB, id).orElse(null),
                form);
    }

    MeetingPage page(Reader reader, Congress congress, UUID id, Meeting meeting) {
        var edition = editions.of(congress, 0, id);
        return new MeetingPage(reader, congress, find(congress, id), edition, meeting, venue.tables(congress.id()));
    }

    Sheet sheet(Reader reader, Congress congress, UUID id) {
        var timetable = find(congress, id);
        return TimetableSheet.of(reader, editions.of(congress, 0, id), timetable.number());
    }
}
