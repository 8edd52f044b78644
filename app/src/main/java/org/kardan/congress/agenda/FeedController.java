package org.kardan.congress.agenda;

import java.util.ArrayList;
import org.kardan.calendar.Entry;
import org.kardan.calendar.Ics;
import org.kardan.congress.Congresses;
import org.kardan.congress.publication.Publication;
import org.kardan.congress.publication.Publications;
import org.kardan.web.Answer;
import org.kardan.web.Download;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The calendar feed of whoever knows its secret address: all congresses of one person. */
@Controller
class FeedController {

    private final Feeds feeds;
    private final Congresses congresses;
    private final Editions editions;
    private final Publications publications;
    private final Calendars calendars;

    FeedController(
            Feeds feeds, Congresses congresses, Editions editions, Publications publications, Calendars calendars) {
        this.feeds = feeds;
        this.congresses = congresses;
        this.editions = editions;
        this.publications = publications;
        this.calendars = calendars;
    }

    @GetMapping("/{lang:de|zh|en}/calendar/{secret}.ics")
    @Needs(Right.PUBLIC)
    Answer feed(Reader reader, @PathVariable String secret) {
        var person = feeds.owner(secret).orElseThrow(() -> new NotFound("calendar feed"));
        var entries = new ArrayList<Entry>();
        for (var congress : congresses.all(false)) {
            var edition = editions.current(congress);
            if (edition.audience().contains(person)) {
                var provisional = publications
                        .current(congress.id())
                        .filter(Publication::provisional)
                        .isPresent();
                entries.addAll(calendars.entries(edition, edition.of(person), provisional, reader.lang()));
            }
        }
        return Download.text("", "text/calendar", Ics.of(reader.t("congress.feed.name"), entries));
    }
}
