package org.kardan.congress.repair;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kardan.congress.Congress;
import org.kardan.congress.Congresses;
import org.kardan.congress.Entered;
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

/** Managers of both sides repair the published timetable on the day. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}/repairs")
@Needs(Right.MANAGE_CONGRESS)
class RepairController {

    private final Congresses congresses;
    private final Repairs repairs;
    private final RepairPages views;

    RepairController(Congresses congresses, Repairs repairs, RepairPages views) {
        this.congresses = congresses;
        this.repairs = repairs;
        this.views = views;
    }

    @GetMapping
    Answer report(Reader reader, @PathVariable String slug) {
        var congress = congresses.shown(reader.visitor(), slug);
        var running = views.running(congress, Instant.now());
        return views.report(reader, congress, Entered.of(Map.of("running", "" + running, "fill", "yes")));
    }

    @PostMapping
    Answer propose(Reader reader, @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        var publication = repairs.current(congress);
        if (publication.isEmpty()) {
            return Redirect.to(reader.url(congress.path() + "/repairs")).warning("congress.repair.unpublished");
        }
        var form = Entered.of(fields);
        var replaced = replaced(congress, form);
        var report = views.read(reader, congress, form);
        if (!form.isRight()) {
            return replaced.<Answer>map(one -> views.proposal(reader, congress, one, form))
                    .orElseGet(() -> views.report(reader, congress, form));
        }
        var id = repairs.propose(
                reader.me(),
                congress,
                publication.get(),
                report,
                replaced.map(Proposal::timetable).orElse(null),
                Instant.now());
        return Redirect.to(reader.url(congress.path() + "/repairs/" + id));
    }

    private Optional<Proposal> replaced(Congress congress, Entered form) {
        return form.get("replaced").isEmpty() ? Optional.empty() : Optional.of(find(congress, form.get("replaced")));
    }

    private Proposal find(Congress congress, String id) {
        try {
            return views.find(congress, UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            throw new NotFound("repair " + id);
        }
    }

    @GetMapping("/{id}")
    Answer show(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        var congress = congresses.shown(reader.visitor(), slug);
        return views.proposal(reader, congress, views.find(congress, id));
    }

    @PostMapping("/{id}/accept")
    Answer accept(
            Reader reader,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        var proposal = views.find(congress, id);
        var form = Entered.of(fields);
        var comment = form.texts("comment", 2000);
        if (!form.isRight()) {
            return views.proposal(reader, congress, proposal, form);
        }
        var own = reader.url(congress.path() + "/repairs/" + id);
        return switch (repairs.accept(reader.me(), congress, proposal, comment, Instant.now())) {
            case DONE -> Redirect.to(own).saying("congress.repair.accepted");
            case OUTDATED -> Redirect.to(own).warning("congress.repair.outdated");
            case OVERTAKEN -> Redirect.to(own).warning("congress.repair.overtaken");
        };
    }

    @PostMapping("/{id}/discard")
    Answer discard(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        var congress = congresses.shown(reader.visitor(), slug);
        var base = Redirect.to(reader.url(congress.path() + "/repairs"));
        return repairs.discard(reader.me(), congress, views.find(congress, id), Instant.now())
                ? base.saying("congress.repair.discarded")
                : base.warning("congress.repair.outdated");
    }
}
