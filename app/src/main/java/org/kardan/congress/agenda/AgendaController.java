package org.kardan.congress.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kardan.congress.Acting;
import org.kardan.congress.Congress;
import org.kardan.congress.Congresses;
import org.kardan.congress.publication.Publication;
import org.kardan.congress.publication.Publications;
import org.kardan.identity.PersonId;
import org.kardan.identity.PublicAddress;
import org.kardan.web.Answer;
import org.kardan.web.Download;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A person's own agenda, as page, PDF and calendar. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}")
@Needs(Right.ACCOUNT)
class AgendaController {

    private final Congresses congresses;
    private final Editions editions;
    private final Publications publications;
    private final Acting acting;
    private final OwnFiles files;

    AgendaController(
            Congresses congresses, Editions editions, Publications publications, Acting acting, OwnFiles files) {
        this.congresses = congresses;
        this.editions = editions;
        this.publications = publications;
        this.acting = acting;
        this.files = files;
    }

    @GetMapping("/agenda")
    Answer show(Reader reader, @PathVariable String slug) {
        var congress = congresses.shown(reader.visitor(), slug);
        var me = new PersonId(reader.me());
        return new AgendaPage(
                reader,
                congress,
                current(congress).orElse(null),
                reader.visitor().name(),
                editions.current(congress).of(me),
                reader.url(congress.path() + "/agenda"),
                true,
                files.feed(reader, me).orElse(null),
                reader.may(Right.JOIN_CONGRESS) ? acting.own(reader) : List.of());
    }

    @GetMapping("/agenda.pdf")
    Answer pdf(Reader reader, @PathVariable String slug) {
        var congress = congresses.shown(reader.visitor(), slug);
        var agenda = editions.current(congress).of(new PersonId(reader.me()));
        var publication = current(congress).orElse(null);
        return files.printer()
                .print(reader, congress, publication, reader.visitor().name(), agenda);
    }

    @GetMapping("/agenda.ics")
    Answer ics(Reader reader, @PathVariable String slug) {
        var congress = congresses.shown(reader.visitor(), slug);
        var edition = editions.current(congress);
        var provisional = current(congress).filter(Publication::provisional).isPresent();
        var agenda = edition.of(new PersonId(reader.me()));
        var file = files.calendars().file(edition, agenda, List.of(), provisional, reader.lang());
        return Download.text(congress.slug() + ".ics", "text/calendar", file);
    }

    @PostMapping("/agenda/feed")
    Answer openFeed(Reader reader, @PathVariable String slug) {
        var congress = congresses.shown(reader.visitor(), slug);
        files.feeds().renew(new PersonId(reader.me()), Instant.now());
        return Redirect.to(reader.url(congress.path() + "/agenda")).saying("congress.feed.opened");
    }

    @PostMapping("/agenda/feed/revoke")
    Answer closeFeed(Reader reader, @PathVariable String slug) {
        var congress = congresses.shown(reader.visitor(), slug);
        files.feeds().revoke(new PersonId(reader.me()), Instant.now());
        return Redirect.to(reader.url(congress.path() + "/agenda")).saying("congress.feed.revoked");
    }

    private Optional<Publication> current(Congress congress) {
        return congress.stage().showsTimetable() ? publications.current(congress.id()) : Optional.empty();
    }

    /** The ways in which an agenda leaves the application. */
    @org.springframework.stereotype.Component
    record OwnFiles(AgendaPrinter printer, Calendars calendars, Feeds feeds, PublicAddress address) {

        Optional<String> feed(Reader reader, PersonId person) {
            return feeds.of(person).map(secret -> address.link(reader.url("/calendar/" + secret + ".ics")));
        }
    }
}
