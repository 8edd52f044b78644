package org.kardan.congress.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kardan.congress.Acting;
import org.kardan.congress.Congress;
import org.kardan.congress.Congresses;
import org.kardan.congress.Entered;
import org.kardan.congress.Slot;
import org.kardan.congress.Tab;
import org.kardan.congress.Venue;
import org.kardan.register.Firm;
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

/** A firm registers its people; a manager does it for a firm of the own side. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}/registration")
@Needs(Right.JOIN_CONGRESS)
class RegistrationController {

    private final Congresses congresses;
    private final Venue venue;
    private final Acting acting;
    private final Registrations registrations;
    private final Desk desk;
    private final Colleagues colleagues;

    RegistrationController(
            Congresses congresses,
            Venue venue,
            Acting acting,
            Registrations registrations,
            Desk desk,
            Colleagues colleagues) {
        this.congresses = congresses;
        this.venue = venue;
        this.acting = acting;
        this.registrations = registrations;
        this.desk = desk;
        this.colleagues = colleagues;
    }

    @GetMapping
    Answer choose(Reader reader, @PathVariable String slug) {
        var congress = congresses.shown(reader.visitor(), slug);
        return acting.only(reader)
                .<Answer>map(firm -> Redirect.to(address(reader, congress, firm)))
                .orElseGet(() -> new FirmChoicePage(reader, congress, Tab.REGISTRATION, acting.own(reader)));
    }

    @GetMapping("/{firm}")
    Answer show(Reader reader, @PathVariable String slug, @PathVariable UUID firm) {
        var congress = congresses.shown(reader.visitor(), slug);
        var own = acting.firm(reader, firm);
        return page(reader, congress, own, DelegateForm.blank(own.side()));
    }

    @PostMapping("/{firm}")
    Answer register(
            Reader reader,
            @PathVariable String slug,
            @PathVariable UUID firm,
            @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        var own = acting.firm(reader, firm);
        var form = Entered.of(fields);
        if (!congress.takesRegistrations(Instant.now())) {
            return Redirect.to(address(reader, congress, own)).warning("congress.registration.closed");
        }
        var person = colleagues.read(reader, form, own);
        var spoken = DelegateForm.spoken(form);
        var unavailable = DelegateForm.unavailable(form, numbers(venue.slots(congress.id())));
        if (person.isEmpty() || !form.isRight()) {
            return page(reader, congress, own, form);
        }
        var sent = new Desk.Sent(person.get(), spoken, unavailable);
        if (!desk.register(reader.me(), congress, own.id(), sent, acting.onBehalf(reader, own), Instant.now())) {
            return Redirect.to(address(reader, congress, own)).warning("congress.registration.full");
        }
        return Redirect.to(address(reader, congress, own)).saying("congress.registration.done");
    }

    @PostMapping("/{firm}/{delegate}")
    Answer change(
            Reader reader,
            @PathVariable String slug,
            @PathVariable UUID firm,
            @PathVariable UUID delegate,
            @RequestParam MultiValueMap<String, String> fields) {
        var congress = congresses.shown(reader.visitor(), slug);
        var own = acting.firm(reader, firm);
        var form = Entered.of(fields);
        var spoken = DelegateForm.spoken(form);
        var known = changeable(congress, own)
                .flatMap(one -> one.delegates().stream()
                        .filter(found -> found.id().equals(delegate))
                        .findFirst());
        if (!form.isRight() || known.isEmpty()) {
            return Redirect.to(address(reader, congress, own)).warning("congress.registration.unchanged");
        }
        var unavailable = DelegateForm.unavailable(form, numbers(venue.slots(congress.id())));
        var sent = new Desk.Sent(known.get().person(), spoken, unavailable);
        desk.register(reader.me(), congress, own.id(), sent, acting.onBehalf(reader, own), Instant.now());
        return Redirect.to(address(reader, congress, own)).saying("congress.registration.changed");
    }

    @PostMapping("/{firm}/{delegate}/remove")
    Answer remove(Reader reader, @PathVariable String slug, @PathVariable UUID firm, @PathVariable UUID delegate) {
        var congress = congresses.shown(reader.visitor(), slug);
        var own = acting.firm(reader, firm);
        var back = Redirect.to(address(reader, congress, own));
        return changeable(congress, own).isPresent()
                        && desk.remove(reader.me(), congress, own.id(), delegate, Instant.now())
                ? back.saying("congress.removed")
                : back.warning("congress.registration.unchanged");
    }

    @PostMapping("/{firm}/withdraw")
    Answer withdraw(Reader reader, @PathVariable String slug, @PathVariable UUID firm) {
        var congress = congresses.shown(reader.visitor(), slug);
        var own = acting.firm(reader, firm);
        var back = Redirect.to(address(reader, congress, own));
        if (!congress.takesRegistrations(Instant.now())) {
            return back.warning("congress.registration.closed");
        }
        desk.withdraw(reader.me(), congress, own.id(), Instant.now());
        return back.saying("congress.registration.withdrawn");
    }

    private Optional<Registration> changeable(Congress congress, Firm firm) {
        return congress.takesRegistrations(Instant.now())
                ? registrations.of(congress.id(), firm.id())
                : Optional.empty();
    }

    private RegistrationPage page(Reader reader, Congress congress, Firm firm, Entered form) {
        var registration = registrations.of(congress.id(), firm.id());
        var people = colleagues.of(firm, registration);
        var registered = new ArrayList<>(registration.map(Registration::delegates).orElse(List.of()).stream()
                .map(Delegate::person)
                .toList());
        var missing = colleagues.seated(firm).stream()
                .filter(person -> !registered.contains(person.id()))
                .toList();
        return new RegistrationPage(
                reader,
                congress,
                firm,
                congress.takesRegistrations(Instant.now()),
                registration.orElse(null),
                people,
                missing,
                venue.slots(congress.id()),
                form);
    }

    private static List<Integer> numbers(List<Slot> slots) {
        return slots.stream().map(Slot::number).toList();
    }

    private static String address(Reader reader, Congress congress, Firm firm) {
        return reader.url(congress.path() + "/registration/" + firm.id());
    }
}
