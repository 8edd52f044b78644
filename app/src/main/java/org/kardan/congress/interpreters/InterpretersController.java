package org.kardan.congress.interpreters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressId;
import org.kardan.congress.Congresses;
import org.kardan.congress.Entered;
import org.kardan.congress.Slot;
import org.kardan.congress.Venue;
import org.kardan.identity.Accounts;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.Role;
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

/** Managers say who interprets. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}/interpreters")
@Needs(Right.MANAGE_CONGRESS)
class InterpretersController {

    private final Congresses congresses;
    private final Venue venue;
    private final Interpreters interpreters;
    private final People people;
    private final Accounts accounts;

    InterpretersController(
            Congresses congresses, Venue venue, Interpreters interpreters, People people, Accounts accounts) {
        this.congresses = congresses;
        this.venue = venue;
        this.interpreters = interpreters;
        this.people = people;
        this.accounts = accounts;
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
        var interpreter = read(form, candidates(), venue.slots(congress.id()));
        if (interpreter.isEmpty()) {
            return page(reader, congress, form);
        }
        if (!interpreters.add(reader.me(), congress.id(), interpreter.get())) {
            form.refuse("interpreter", "taken");
            return page(reader, congress, form);
        }
        return back(reader, congress).saying("congress.interpreters.added");
    }

    @PostMapping("/{id}/remove")
    Answer remove(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        var congress = congresses.shown(reader.visitor(), slug);
        return interpreters.remove(reader.me(), congress.id(), id)
                ? back(reader, congress).saying("congress.removed")
                : back(reader, congress).warning("congress.interpreters.inuse");
    }

    static Optional<Interpreter> read(Entered form, List<Person> candidates, List<Slot> slots) {
        var person = candidates.stream()
                .filter(one -> one.id().toString().equals(form.get("person")))
                .findFirst();
        var name = person.map(one -> one.name().hasHan()
                        ? one.name().latin() + " " + one.name().han()
                        : one.name().latin())
                .orElseGet(() -> form.needed("interpreter", 100));
        var pairs = form.all("pairs").stream()
                .flatMap(text -> LanguagePair.of(text).stream())
                .toList();
        if (pairs.isEmpty()) {
            form.refuse("pairs", "missing");
        }
        var longest = form.number("longestRun", 1, 50);
        var unavailable = slots.stream()
                .map(Slot::number)
                .filter(number -> form.has("unavailable", number.toString()))
                .collect(Collectors.toSet());
        return form.isRight()
                ? Optional.of(new Interpreter(
                        CongressId.fresh().value(),
                        person.map(Person::id).orElse(null),
                        name,
                        pairs,
                        unavailable,
                        longest.orElseThrow()))
                : Optional.empty();
    }

    private List<Person> candidates() {
        return people.all(null).stream()
                .filter(person -> accounts.rolesOf(person.id()).contains(Role.INTERPRETER))
                .toList();
    }

    private InterpretersPage page(Reader reader, Congress congress, Entered form) {
        return new InterpretersPage(
                reader, congress, interpreters.of(congress.id()), candidates(), venue.slots(congress.id()), form);
    }

    private static Redirect back(Reader reader, Congress congress) {
        return Redirect.to(reader.url(congress.path() + "/interpreters"));
    }
}
