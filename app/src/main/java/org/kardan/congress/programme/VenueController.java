package org.kardan.congress.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kardan.congress.Congress;
import org.kardan.congress.Congresses;
import org.kardan.congress.Entered;
import org.kardan.congress.Exhibitor;
import org.kardan.congress.Slot;
import org.kardan.congress.Venue;
import org.kardan.language.Collation;
import org.kardan.language.Side;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
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

/** Managers set up slots, tables and booths. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}/venue")
@Needs(Right.MANAGE_CONGRESS)
class VenueController {

    private static final Map<String, String> USUAL = Map.of(
            "from",
            "09:30",
            "until",
            "17:30",
            "minutes",
            "25",
            "gap",
            "5",
            "pauseFrom1",
            "12:30",
            "pauseUntil1",
            "13:30",
            "count",
            "1");

    private final Congresses congresses;
    private final Venue venue;
    private final Firms firms;

    VenueController(Congresses congresses, Venue venue, Firms firms) {
        this.congresses = congresses;
        this.venue = venue;
        this.firms = firms;
    }

    @GetMapping
    Answer show(Reader reader, @PathVariable String slug) {
        return page(reader, congresses.shown(reader.visitor(), slug), Entered.of(USUAL));
    }

    @PostMapping("/slots")
    Answer slots(Reader reader, @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        if (venue.slotsAreInUse(congress.id())) {
            return back(reader, congress).warning("congress.venue.slots.inuse");
        }
        var form = Entered.of(fields);
        var grid = SlotGrid.read(form);
        if (grid.isEmpty()) {
            return page(reader, congress, form);
        }
        var slots = grid.get().slots(congress.days(), congress.zone().id());
        venue.setSlots(reader.me(), congress.id(), slots);
        return back(reader, congress).saying("congress.venue.slots.made", "" + slots.size());
    }

    @PostMapping("/slots/{number}/remove")
    Answer removeSlot(Reader reader, @PathVariable String slug, @PathVariable int number) {
        var congress = congresses.shown(reader.visitor(), slug);
        if (venue.slotsAreInUse(congress.id())) {
            return back(reader, congress).warning("congress.venue.slots.inuse");
        }
        var kept = new ArrayList<Slot>();
        for (var slot : venue.slots(congress.id())) {
            if (slot.number() != number) {
                kept.add(new Slot(kept.size() + 1, slot.starts(), slot.minutes()));
            }
        }
        venue.setSlots(reader.me(), congress.id(), kept);
        return back(reader, congress).saying("congress.removed");
    }

    @PostMapping("/tables")
    Answer tables(Reader reader, @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        var form = Entered.of(fields);
        var label = form.needed("label", 30);
        var count = form.number("count", 1, 200);
        var room = form.text("room", 60);
        if (!form.isRight()) {
            return page(reader, congress, form);
        }
        var added = 0;
        var known = venue.tables(congress.id()).size();
        for (var n = 1; n <= count.orElse(1); n++) {
            var name = count.orElse(1) == 1 ? label : label + " " + (known + n);
            added += venue.addTable(reader.me(), congress.id(), name, room) ? 1 : 0;
        }
        return back(reader, congress).saying("congress.venue.tables.added", "" + added);
    }

    @PostMapping("/tables/{table}/remove")
    Answer removeTable(Reader reader, @PathVariable String slug, @PathVariable UUID table) {
        var congress = congresses.shown(reader.visitor(), slug);
        return venue.removeTable(reader.me(), congress.id(), table)
                ? back(reader, congress).saying("congress.removed")
                : back(reader, congress).warning("congress.venue.table.inuse");
    }

    @PostMapping("/exhibitors")
    Answer exhibitors(Reader reader, @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        var form = Entered.of(fields);
        var firm = FirmId.of(form.get("firm"))
                .flatMap(id -> firms.seenBy(reader.visitor(), id))
                .orElseThrow(() -> new NotFound("firm " + form.get("firm")));
        var booth = form.needed("booth", 20);
        if (form.isRight() && !venue.addExhibitor(reader.me(), congress.id(), new Exhibitor(firm.id(), booth))) {
            form.refuse("booth", "taken");
        }
        return form.isRight()
                ? back(reader, congress).saying("congress.exhibitors.added")
                : page(reader, congress, form);
    }

    @PostMapping("/exhibitors/{firm}/remove")
    Answer removeExhibitor(Reader reader, @PathVariable String slug, @PathVariable UUID firm) {
        var congress = congresses.shown(reader.visitor(), slug);
        venue.removeExhibitor(reader.me(), congress.id(), new FirmId(firm));
        return back(reader, congress).saying("congress.removed");
    }

    private VenuePage page(Reader reader, Congress congress, Entered form) {
        var exhibitors = venue.exhibitors(congress.id());
        return new VenuePage(
                reader,
                congress,
                venue.slots(congress.id()),
                venue.slotsAreInUse(congress.id()),
                venue.tables(congress.id()),
                exhibitors,
                firms.names(exhibitors.stream().map(Exhibitor::firm).toList()),
                candidates(reader),
                form);
    }

    private List<Firm> candidates(Reader reader) {
        var byName = Collation.of(reader.lang());
        return reader.visitor().side().map(firms::bySide).orElseGet(() -> firms.bySide(Side.DE)).stream()
                .sorted((one, other) -> byName.compare(one.name(reader.lang()), other.name(reader.lang())))
                .toList();
    }

    private static Redirect back(Reader reader, Congress congress) {
        return Redirect.to(reader.url(congress.path() + "/venue"));
    }
}
