package org.kardan.congress.programme;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressId;
import org.kardan.congress.Congresses;
import org.kardan.congress.Entered;
import org.kardan.congress.Exhibitor;
import org.kardan.congress.Stage;
import org.kardan.congress.Venue;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.Sight;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
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

/** Congresses: the list, the public page, and how managers describe them. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses")
class CongressController {

    private final Congresses congresses;
    private final Venue venue;
    private final Firms firms;
    private final EventJson json;

    CongressController(Congresses congresses, Venue venue, Firms firms, EventJson json) {
        this.congresses = congresses;
        this.venue = venue;
        this.firms = firms;
        this.json = json;
    }

    @GetMapping
    @Needs(Right.PUBLIC)
    Answer list(Reader reader) {
        return new CongressesPage(reader, congresses.all(reader.may(Right.MANAGE_CONGRESS)));
    }

    @GetMapping("/{slug}")
    @Needs(Right.PUBLIC)
    Answer show(Reader reader, @PathVariable String slug) {
        var congress = congresses.shown(reader.visitor(), slug);
        var exhibitors = venue.exhibitors(congress.id());
        var ids = exhibitors.stream().map(Exhibitor::firm).toList();
        return new CongressPage(
                reader,
                congress,
                venue.items(congress.id()),
                exhibitors,
                firms.names(ids),
                visible(reader, ids),
                json.of(congress, reader));
    }

    private Set<FirmId> visible(Reader reader, Collection<FirmId> ids) {
        var sight = Sight.of(reader.visitor());
        return firms.byIds(ids).stream().filter(sight::reaches).map(Firm::id).collect(Collectors.toSet());
    }

    @GetMapping("/new")
    @Needs(Right.MANAGE_CONGRESS)
    Answer blank(Reader reader) {
        return new CongressFormPage(reader, null, CongressForm.blank());
    }

    @PostMapping("/new")
    @Needs(Right.MANAGE_CONGRESS)
    Answer add(Reader reader, @RequestParam MultiValueMap<String, String> fields) {
        var form = Entered.of(fields);
        var congress = CongressForm.read(
                form, CongressId.fresh(), Stage.DRAFT, Clock.systemUTC().instant());
        refuseTaken(form, "");
        if (congress.isEmpty() || !form.isRight()) {
            return new CongressFormPage(reader, null, form);
        }
        congresses.add(reader.me(), congress.get());
        return Redirect.to(reader.url(congress.get().path() + "/venue")).saying("congress.form.added");
    }

    @GetMapping("/{slug}/edit")
    @Needs(Right.MANAGE_CONGRESS)
    Answer edit(Reader reader, @PathVariable String slug) {
        var congress = congresses.shown(reader.visitor(), slug);
        return new CongressFormPage(reader, congress, CongressForm.of(congress));
    }

    @PostMapping("/{slug}/edit")
    @Needs(Right.MANAGE_CONGRESS)
    Answer change(Reader reader, @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields) {
        var before = congresses.shown(reader.visitor(), slug);
        var form = Entered.of(fields);
        var after = CongressForm.read(form, before.id(), before.stage(), before.stageSince());
        refuseTaken(form, slug);
        if (after.isEmpty() || !form.isRight()) {
            return new CongressFormPage(reader, before, form);
        }
        congresses.change(reader.me(), before, after.get());
        return Redirect.to(reader.url(after.get().path())).saying("congress.form.changed");
    }

    private void refuseTaken(Entered form, String own) {
        if (!form.get("slug").equals(own) && congresses.bySlug(form.get("slug")).isPresent()) {
            form.refuse("slug", "taken");
        }
    }

    @PostMapping("/{slug}/stage")
    @Needs(Right.MANAGE_CONGRESS)
    Answer enter(Reader reader, @PathVariable String slug, @RequestParam Stage stage) {
        Congress congress = congresses.shown(reader.visitor(), slug);
        var back = Redirect.to(reader.url(congress.path()));
        if (!congress.stage().mayBecome(stage)) {
            return back.warning("congress.stage.refused");
        }
        congresses.enter(reader.me(), congress.id(), stage);
        return back.saying("congress.stage.entered");
    }
}
