package org.kardan.congress.registration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kardan.congress.Congress;
import org.kardan.congress.Congresses;
import org.kardan.congress.Entered;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Side;
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

/** Managers invite officials and others who come without a firm. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}/guests")
@Needs(Right.MANAGE_CONGRESS)
class GuestsController {

    private final Congresses congresses;
    private final Guests guests;
    private final Desk desk;
    private final People people;

    GuestsController(Congresses congresses, Guests guests, Desk desk, People people) {
        this.congresses = congresses;
        this.guests = guests;
        this.desk = desk;
        this.people = people;
    }

    @GetMapping
    Answer show(Reader reader, @PathVariable String slug) {
        return page(reader, congresses.shown(reader.visitor(), slug), DelegateForm.blank(side(reader)));
    }

    @PostMapping
    Answer invite(Reader reader, @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        var form = Entered.of(fields);
        var person = person(reader, form);
        var spoken = DelegateForm.spoken(form);
        if (person.isEmpty() || !form.isRight()) {
            return page(reader, congress, form);
        }
        return desk.invite(reader.me(), congress, person.get(), spoken, Instant.now())
                ? back(reader, congress).saying("congress.guests.added")
                : back(reader, congress).warning("congress.guests.full");
    }

    @PostMapping("/{guest}/remove")
    Answer remove(Reader reader, @PathVariable String slug, @PathVariable UUID guest) {
        var congress = congresses.shown(reader.visitor(), slug);
        desk.disinvite(reader.me(), congress, guest, Instant.now());
        return back(reader, congress).saying("congress.removed");
    }

    private Optional<PersonId> person(Reader reader, Entered form) {
        if (!form.get("person").isEmpty()) {
            var chosen = officials()
                    .map(Person::id)
                    .filter(id -> id.toString().equals(form.get("person")))
                    .findFirst();
            if (chosen.isEmpty()) {
                form.refuse("person", "missing");
            }
            return chosen;
        }
        return DelegateForm.person(form, side(reader)).flatMap(person -> known(reader, form, person));
    }

    /** Somebody of the other side is invited by the other side, so that no address tells a name across. */
    private Optional<PersonId> known(Reader reader, Entered form, Person person) {
        var found = people.byEmail(person.email());
        if (found.filter(one -> one.side() != person.side()).isPresent()) {
            form.refuse("email", "otherside");
            return Optional.empty();
        }
        return Optional.of(found.map(Person::id).orElseGet(() -> people.add(reader.me(), person)));
    }

    private Stream<Person> officials() {
        return Stream.of(Side.values()).flatMap(side -> people.withRole(Role.OFFICIAL, side).stream());
    }

    private GuestsPage page(Reader reader, Congress congress, Entered form) {
        var invited = guests.of(congress.id());
        var ids = invited.stream().map(Guest::person).toList();
        var persons = people.byIds(ids);
        var lines = invited.stream()
                .flatMap(guest -> Optional.ofNullable(persons.get(guest.person())).stream()
                        .map(person -> new GuestsPage.Line(guest, person)))
                .toList();
        var missing = officials().filter(person -> !ids.contains(person.id())).toList();
        return new GuestsPage(reader, congress, lines, missing, form);
    }

    private static Side side(Reader reader) {
        return reader.visitor().side().orElse(Side.DE);
    }

    private static Redirect back(Reader reader, Congress congress) {
        return Redirect.to(reader.url(congress.path() + "/guests"));
    }
}
