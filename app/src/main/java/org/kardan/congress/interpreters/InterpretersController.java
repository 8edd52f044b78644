package org.kardan.congress.interpreters;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kardan.congress.Congress;
import org.kardan.congress.Congresses;
import org.kardan.congress.Entered;
import org.kardan.congress.Venue;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.Role;
import org.kardan.language.Side;
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

/** Managers say who interprets. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}/interpreters")
@Needs(Right.MANAGE_CONGRESS)
class InterpretersController {

    private final Congresses congresses;
    private final Venue venue;
    private final Interpreters interpreters;
    private final People people;

    InterpretersController(Congresses congresses, Venue venue, Interpreters interpreters, People people) {
        this.congresses = congresses;
        this.venue = venue;
        this.interpreters = interpreters;
        this.people = people;
    }

    @GetMapping
    Answer show(Reader reader, @PathVariable String slug) {
        var form = Entered.of(Map.of("longestRun", "4", "pairs", "DE-ZH"));
        return page(reader, congresses.shown(reader.visitor(), slug), form);
    }

    @PostMapping
    Answer add(Reader reader, @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        var form = Entered.of(fields);
        var interpreter = InterpreterForm.read(form, candidates(), venue.slots(congress.id()));
        if (interpreter.isEmpty()) {
            return page(reader, congress, form);
        }
        if (!interpreters.add(reader.me(), congress.id(), interpreter.get())) {
            form.refuse("interpreter", "taken");
            return page(reader, congress, form);
        }
        return back(reader, congress).saying("congress.interpreters.added");
    }

    @GetMapping("/{id}")
    Answer edit(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        var congress = congresses.shown(reader.visitor(), slug);
        var interpreter = find(congress, id);
        return page(reader, congress, interpreter, InterpreterForm.of(interpreter));
    }

    @PostMapping("/{id}")
    Answer change(
            Reader reader,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        var before = find(congress, id);
        var form = Entered.of(fields);
        var after = InterpreterForm.changed(form, before, venue.slots(congress.id()));
        if (after.isEmpty()) {
            return page(reader, congress, before, form);
        }
        interpreters.change(reader.me(), congress.id(), before, after.get());
        return back(reader, congress).saying("congress.changed");
    }

    private Interpreter find(Congress congress, UUID id) {
        return interpreters.of(congress.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("interpreter " + id));
    }

    @PostMapping("/{id}/remove")
    Answer remove(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        var congress = congresses.shown(reader.visitor(), slug);
        return interpreters.remove(reader.me(), congress.id(), id)
                ? back(reader, congress).saying("congress.removed")
                : back(reader, congress).warning("congress.interpreters.inuse");
    }

    private List<Person> candidates() {
        return Stream.of(Side.values())
                .flatMap(side -> people.withRole(Role.INTERPRETER, side).stream())
                .toList();
    }

    private InterpretersPage page(Reader reader, Congress congress, Entered form) {
        return new InterpretersPage(
                reader, congress, interpreters.of(congress.id()), candidates(), venue.slots(congress.id()), form);
    }

    private InterpreterPage page(Reader reader, Congress congress, Interpreter interpreter, Entered form) {
        return new InterpreterPage(reader, congress, interpreter, venue.slots(congress.id()), form);
    }

    private static Redirect back(Reader reader, Congress congress) {
        return Redirect.to(reader.url(congress.path() + "/interpreters"));
    }
}
