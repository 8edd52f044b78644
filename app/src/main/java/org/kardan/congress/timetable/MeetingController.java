package org.kardan.congress.timetable;

import java.time.Instant;
import java.util.UUID;
import org.kardan.congress.Congress;
import org.kardan.congress.Congresses;
import org.kardan.congress.planning.Runs;
import org.kardan.congress.wishes.Pair;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Managers move, remove and lock single meetings; every change is checked against all rules. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}/timetable/{id}/meetings/{pair}")
@Needs(Right.MANAGE_CONGRESS)
class MeetingController {

    private final Congresses congresses;
    private final Grids grids;
    private final Runs runs;

    MeetingController(Congresses congresses, Grids grids, Runs runs) {
        this.congresses = congresses;
        this.grids = grids;
        this.runs = runs;
    }

    @GetMapping
    Answer show(Reader reader, @PathVariable String slug, @PathVariable UUID id, @PathVariable String pair) {
        var congress = congresses.shown(reader.visitor(), slug);
        return grids.page(reader, congress, id, find(grids.find(congress, id), pair));
    }

    @PostMapping("/move")
    Answer move(
            Reader reader,
            @PathVariable String slug,
            @PathVariable UUID id,
            @PathVariable String pair,
            @RequestParam int slot,
            @RequestParam UUID table) {
        var congress = congresses.shown(reader.visitor(), slug);
        var timetable = grids.find(congress, id);
        var meeting = find(timetable, pair);
        var moved = meeting.at(slot, table, meeting.interpreterOrNull());
        var edited = runs.move(reader.me(), congress, timetable, moved, Instant.now());
        return answer(reader, congress, timetable, edited, "congress.meeting.moved");
    }

    @PostMapping("/remove")
    Answer remove(Reader reader, @PathVariable String slug, @PathVariable UUID id, @PathVariable String pair) {
        var congress = congresses.shown(reader.visitor(), slug);
        var timetable = grids.find(congress, id);
        var edited = runs.remove(
                reader.me(), congress, timetable, find(timetable, pair).pair(), Instant.now());
        return answer(reader, congress, timetable, edited, "congress.meeting.removed");
    }

    @PostMapping("/lock")
    Answer lock(
            Reader reader,
            @PathVariable String slug,
            @PathVariable UUID id,
            @PathVariable String pair,
            @RequestParam boolean locked) {
        var congress = congresses.shown(reader.visitor(), slug);
        var timetable = grids.find(congress, id);
        runs.lock(timetable, find(timetable, pair).pair(), locked);
        return Redirect.to(address(reader, congress, id) + "/meetings/" + pair)
                .saying(locked ? "congress.meeting.locked" : "congress.meeting.unlocked");
    }

    private static Answer answer(
            Reader reader, Congress congress, Timetable timetable, Runs.Edited edited, String done) {
        return switch (edited) {
            case Runs.Edited.Into(var into) ->
                Redirect.to(address(reader, congress, into)).saying(done);
            case Runs.Edited.Refused(var rule) ->
                Redirect.to(address(reader, congress, timetable.id())).warning("congress.rule." + rule);
        };
    }

    private Meeting find(Timetable timetable, String pair) {
        return Pair.of(pair)
                .flatMap(found -> runs.find(timetable, found))
                .orElseThrow(() -> new NotFound("meeting " + pair));
    }

    private static String address(Reader reader, Congress congress, UUID timetable) {
        return reader.url(congress.path() + "/timetable/" + timetable);
    }
}
