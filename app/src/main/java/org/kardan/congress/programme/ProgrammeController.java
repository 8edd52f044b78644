package org.kardan.congress.programme;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressId;
import org.kardan.congress.Congresses;
import org.kardan.congress.Entered;
import org.kardan.congress.ProgrammeItem;
import org.kardan.congress.Venue;
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

/** Managers write the programme, in three languages. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}/programme")
@Needs(Right.MANAGE_CONGRESS)
class ProgrammeController {

    private final Congresses congresses;
    private final Venue venue;

    ProgrammeController(Congresses congresses, Venue venue) {
        this.congresses = congresses;
        this.venue = venue;
    }

    @GetMapping
    Answer show(Reader reader, @PathVariable String slug) {
        var congress = congresses.shown(reader.visitor(), slug);
        var form = Entered.of(Map.of("day", congress.firstDay().toString()));
        return new ProgrammePage(reader, congress, venue.items(congress.id()), form);
    }

    @PostMapping
    Answer add(Reader reader, @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        var form = Entered.of(fields);
        var item = read(form, congress);
        if (item.isEmpty()) {
            return new ProgrammePage(reader, congress, venue.items(congress.id()), form);
        }
        venue.addItem(reader.me(), congress.id(), item.get());
        return Redirect.to(reader.url(congress.path() + "/programme")).saying("congress.programme.added");
    }

    @GetMapping("/{item}")
    Answer edit(Reader reader, @PathVariable String slug, @PathVariable UUID item) {
        var congress = congresses.shown(reader.visitor(), slug);
        var found = find(congress, item);
        return new ItemPage(reader, congress, found, ItemPage.form(found, congress.zone()));
    }

    @PostMapping("/{item}")
    Answer change(
            Reader reader,
            @PathVariable String slug,
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        var before = find(congress, item);
        var form = Entered.of(fields);
        var after = read(form, congress);
        if (after.isEmpty()) {
            return new ItemPage(reader, congress, before, form);
        }
        venue.changeItem(reader.me(), congress.id(), before, after.get());
        return Redirect.to(reader.url(congress.path() + "/programme")).saying("congress.changed");
    }

    private ProgrammeItem find(Congress congress, UUID item) {
        return venue.items(congress.id()).stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound("programme item " + item));
    }

    static Optional<ProgrammeItem> read(Entered form, Congress congress) {
        var day = form.date("day");
        var from = form.time("from");
        var until = form.time("until");
        if (day.isPresent() && !congress.days().contains(day.get())) {
            form.refuse("day", "outside");
        }
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            form.refuse("until", "order");
        }
        var room = form.text("room", 60);
        var title = form.neededTexts("title", 200);
        var about = form.texts("about", 3000);
        if (!form.isRight()) {
            return Optional.empty();
        }
        var zone = congress.zone().id();
        return Optional.of(new ProgrammeItem(
                CongressId.fresh().value(),
                day.orElseThrow().atTime(from.orElseThrow()).atZone(zone).toInstant(),
                day.orElseThrow().atTime(until.orElseThrow()).atZone(zone).toInstant(),
                room,
                title,
                about));
    }

    @PostMapping("/{item}/remove")
    Answer remove(Reader reader, @PathVariable String slug, @PathVariable UUID item) {
        var congress = congresses.shown(reader.visitor(), slug);
        venue.removeItem(reader.me(), congress.id(), item);
        return Redirect.to(reader.url(congress.path() + "/programme")).saying("congress.removed");
    }
}
