package org.kardan.register.directory;

import java.util.List;
import java.util.stream.Stream;
import org.kardan.identity.Access;
import org.kardan.identity.Contacts;
import org.kardan.identity.People;
import org.kardan.identity.PersonId;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.profile.Profiles;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Panels;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one firm, at its permalink. */
@Controller
@Needs(Right.PUBLIC)
class FirmPageController {

    private final Firms firms;
    private final Profiles profiles;
    private final People people;
    private final Contacts contacts;
    private final Panels panels;
    private final OrganizationJson json;

    FirmPageController(
            Firms firms, Profiles profiles, People people, Contacts contacts, Panels panels, OrganizationJson json) {
        this.firms = firms;
        this.profiles = profiles;
        this.people = people;
        this.contacts = contacts;
        this.panels = panels;
        this.json = json;
    }

    @GetMapping("/{lang:de|zh|en}/firms/{id}")
    Answer firm(Reader reader, @PathVariable String id) {
        var successor = FirmId.of(id).flatMap(firms::successor);
        return successor.isPresent()
                ? Redirect.to(reader.url("/firms/" + successor.get()))
                : page(reader, id);
    }

    private Answer page(Reader reader, String id) {
        var firm = FirmId.of(id)
                .flatMap(known -> firms.seenBy(reader.visitor(), known))
                .orElseThrow(() -> new NotFound("firm " + id));
        var profile = profiles.byId(firm.id()).orElseThrow().profile();
        return new FirmPage(
                reader,
                firm,
                profile,
                staff(reader, firm),
                Access.mayEditFirm(reader.visitor(), firm.side(), firm.id().value()),
                reader.may(Right.EDIT_FIRM)
                        && Access.mayGiveSeats(
                                reader.visitor(), firm.side(), firm.id().value()),
                panels.at("firm", reader, firm.id().toString()),
                json.of(firm, profile));
    }

    /** People with a seat, for signed-in readers; contact data only as consent allows. */
    private List<FirmPage.Colleague> staff(Reader reader, Firm firm) {
        if (!reader.may(Right.READ_NETWORK)) {
            return List.of();
        }
        var seats = firms.seatsIn(firm.id());
        var known = people.byIds(
                seats.stream().map(seat -> new PersonId(seat.person())).toList());
        var shown = contacts.visible(known.values(), reader.visitor());
        return seats.stream()
                .map(seat -> new PersonId(seat.person()))
                .flatMap(person -> Stream.ofNullable(known.get(person))
                        .map(found -> new FirmPage.Colleague(found, shown.get(person))))
                .toList();
    }
}
