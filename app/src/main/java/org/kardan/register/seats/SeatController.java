package org.kardan.register.seats;

import java.util.UUID;
import java.util.stream.Stream;
import org.kardan.identity.Access;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.language.Trilingual;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.Seats;
import org.kardan.register.seats.SeatsPage.Held;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Refused;
import org.kardan.web.Right;
import org.kardan.web.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives and takes seats: the owners of a firm, and the manager of its side. */
@Controller
@RequestMapping("/{lang:de|zh|en}/firms/{id:[0-9a-f-]{36}}/seats")
@Needs(Right.EDIT_FIRM)
class SeatController {

    private final Firms firms;
    private final Seats seats;
    private final People people;

    SeatController(Firms firms, Seats seats, People people) {
        this.firms = firms;
        this.seats = seats;
        this.people = people;
    }

    @GetMapping
    Answer all(Reader reader, @PathVariable UUID id) {
        return page(reader, giving(reader, id), "", "");
    }

    @PostMapping
    Answer give(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String email,
            @RequestParam Seat seat) {
        var firm = giving(reader, id);
        // Whether somebody of the other side has an account is nobody's business here.
        var person = people.byEmail(email.strip()).filter(found -> found.side() == firm.side());
        if (person.isEmpty()) {
            return page(reader, firm, email, "register.seats.unknown");
        }
        var nothing = new Trilingual("", "", "");
        seats.give(reader.me(), firm.id(), person.get().id().value(), seat, nothing);
        return Redirect.to(reader.url("/firms/" + id + "/seats"))
                .saying("register.seats.given", reader.name(person.get().name()));
    }

    @PostMapping("/{person:[0-9a-f-]{36}}/take")
    Answer take(Reader reader, @PathVariable UUID id, @PathVariable UUID person) {
        var firm = giving(reader, id);
        seats.take(reader.me(), firm.id(), person);
        var isOwn = person.equals(reader.me()) && !Access.mayManage(reader.visitor(), firm.side());
        return Redirect.to(reader.url(isOwn ? "" : "/firms/" + id + "/seats")).saying("register.seats.taken");
    }

    private SeatsPage page(Reader reader, Firm firm, String email, String trouble) {
        var held = firms.seatsIn(firm.id());
        var known = people.byIds(
                held.stream().map(seat -> new PersonId(seat.person())).toList());
        var lines = held.stream()
                .flatMap(seat -> Stream.<Person>ofNullable(known.get(new PersonId(seat.person())))
                        .map(person -> new Held(seat, person)))
                .toList();
        return new SeatsPage(reader, firm, lines, reader.may(Right.INVITE), email, trouble);
    }

    private Firm giving(Reader reader, UUID id) {
        var firm = firms.seenBy(reader.visitor(), new FirmId(id)).orElseThrow(() -> new NotFound("firm " + id));
        if (!Access.mayGiveSeats(reader.visitor(), firm.side(), id)) {
            throw new Refused("seats of firm " + id);
        }
        return firm;
    }
}
