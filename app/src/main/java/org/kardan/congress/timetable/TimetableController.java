package org.kardan.congress.timetable;

import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.kardan.congress.Congress;
import org.kardan.congress.Congresses;
import org.kardan.congress.Entered;
import org.kardan.congress.letters.AgendaLetters;
import org.kardan.congress.planning.Runs;
import org.kardan.congress.publication.Publication;
import org.kardan.congress.publication.Publications;
import org.kardan.congress.publication.Publisher;
import org.kardan.jobs.JobPanel;
import org.kardan.jobs.JobPanels;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Managers have timetables computed, compare and publish them. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}/timetable")
@Needs(Right.MANAGE_CONGRESS)
class TimetableController {

    private final Congresses congresses;
    private final Grids grids;
    private final Runs runs;
    private final Publications publications;
    private final Publisher publisher;
    private final JobPanels panels;

    TimetableController(
            Congresses congresses,
            Grids grids,
            Runs runs,
            Publications publications,
            Publisher publisher,
            JobPanels panels) {
        this.congresses = congresses;
        this.grids = grids;
        this.runs = runs;
        this.publications = publications;
        this.publisher = publisher;
        this.panels = panels;
    }

    @GetMapping
    Answer list(Reader reader, @PathVariable String slug) {
        var congress = congresses.shown(reader.visitor(), slug);
        var form = new HashMap<String, String>();
        form.put("seconds", "60");
        form.put("seed", "1");
        grids.of(congress).stream()
                .filter(one -> one.status().hasMeetings())
                .findFirst()
                .ifPresent(one -> form.put("base", one.id().toString()));
        return page(reader, congress, Entered.of(form));
    }

    private TimetablePage page(Reader reader, Congress congress, Entered form) {
        var timetables = grids.of(congress);
        var published = publications.of(congress.id());
        var run = timetables.stream()
                .findFirst()
                .filter(one -> !one.status().hasMeetings())
                .flatMap(one -> panels.latest(reader, Runs.JOB, one.id()));
        Optional<JobPanel> letters =
                published.stream().findFirst().flatMap(one -> panels.latest(reader, AgendaLetters.JOB, one.id()));
        return new TimetablePage(reader, congress, timetables, published, run.orElse(null), letters.orElse(null), form);
    }

    @PostMapping("/runs")
    Answer run(Reader reader, @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        var form = Entered.of(fields);
        var seconds = form.number("seconds", 1, 3600);
        var seed = form.number("seed", 1, 999_999);
        var base = grids.of(congress).stream()
                .filter(one -> one.id().toString().equals(form.get("base")))
                .findFirst();
        if (!form.isRight()) {
            return page(reader, congress, form);
        }
        var ordered = new Timetables.Ordered(seed.orElseThrow(), seconds.orElseThrow(), form.has("withOpen", "yes"));
        var id = runs.start(reader.me(), congress, base.map(Timetable::id).orElse(null), ordered);
        return Redirect.to(reader.url(congress.path() + "/timetable/" + id));
    }

    @GetMapping("/{id}")
    Answer show(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        return grids.page(reader, congresses.shown(reader.visitor(), slug), id, Entered.nothing());
    }

    @GetMapping("/{id}.csv")
    Answer csv(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        return grids.sheet(reader, congresses.shown(reader.visitor(), slug), id).csv();
    }

    @GetMapping("/{id}.xlsx")
    Answer xlsx(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        return grids.sheet(reader, congresses.shown(reader.visitor(), slug), id).xlsx();
    }

    @PostMapping("/{id}/publish")
    Answer publish(
            Reader reader,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        var page = grids.page(reader, congress, id, Entered.of(fields));
        var form = page.form();
        var comment = form.texts("comment", 2000);
        if (!page.mayPublish()) {
            return Redirect.to(page.base()).warning("congress.publication.refused");
        }
        if (!form.isRight()) {
            return page;
        }
        var words = new Publisher.Words(!form.get("kind").equals("FINAL"), comment, audience(form));
        var publication = publisher.publish(reader.me(), congress, id, words, Instant.now());
        return Redirect.to(reader.url(congress.path() + "/timetable"))
                .saying("congress.publication.done", Integer.toString(publication.version()));
    }

    private static Publication.Audience audience(Entered form) {
        return switch (form.get("audience")) {
            case "ALL" -> Publication.Audience.ALL;
            case "CHANGED" -> Publication.Audience.CHANGED;
            case "NOBODY" -> Publication.Audience.NOBODY;
            default -> throw new NotFound("audience " + form.get("audience"));
        };
    }
}
