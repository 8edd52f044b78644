package org.kardan.congress.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.congress.Congress;
import org.kardan.congress.Sheet;
import org.kardan.congress.Times;
import org.kardan.identity.Contact;
import org.kardan.identity.Contacts;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** The registrations as a table to take away, one line per person; addresses only where consent allows. */
@Component
class RegistrationSheet {

    private static final List<String> COLUMNS =
            List.of("firm", "person", "function", "spoken", "state", "received", "email");

    private final Registrations registrations;
    private final Guests guests;
    private final Firms firms;
    private final People people;
    private final Contacts contacts;

    RegistrationSheet(Registrations registrations, Guests guests, Firms firms, People people, Contacts contacts) {
        this.registrations = registrations;
        this.guests = guests;
        this.firms = firms;
        this.people = people;
        this.contacts = contacts;
    }

    Sheet of(Reader reader, Congress congress) {
        var all = registrations.of(congress.id());
        var names = firms.names(all.stream().map(Registration::firm).toList());
        var invited = guests.of(congress.id());
        var persons = people.byIds(Stream.concat(
                        all.stream().flatMap(one -> one.delegates().stream()).map(Delegate::person),
                        invited.stream().map(Guest::person))
                .toList());
        var shown = contacts.visible(persons.values(), reader.visitor());
        var rows = new ArrayList<List<String>>();
        for (var one : all) {
            for (var delegate : one.delegates()) {
                var person = persons.get(delegate.person());
                if (person != null) {
                    rows.add(row(reader, congress, one, delegate, person, names, shown));
                }
            }
        }
        for (var guest : invited) {
            var person = persons.get(guest.person());
            if (person != null) {
                rows.add(row(reader, guest, person, shown));
            }
        }
        return new Sheet(
                congress.slug() + "-" + reader.t("congress.export.registrations"),
                COLUMNS.stream()
                        .map(column -> reader.t("congress.column." + column))
                        .toList(),
                rows);
    }

    private static List<String> row(
            Reader reader,
            Congress congress,
            Registration one,
            Delegate delegate,
            Person person,
            Map<FirmId, Trilingual> names,
            Map<PersonId, Contact> shown) {
        return List.of(
                reader.t(names.getOrDefault(one.firm(), new Trilingual("", "", ""))),
                reader.name(person.name()),
                reader.t(person.function()),
                spoken(delegate.spoken()),
                reader.t("congress.registration.state", one.state()),
                new Times(reader.formats(), congress.zone()).moment(one.received()),
                email(person, shown));
    }

    private static List<String> row(Reader reader, Guest guest, Person person, Map<PersonId, Contact> shown) {
        return List.of(
                "",
                reader.name(person.name()),
                reader.t(person.function()),
                spoken(guest.spoken()),
                reader.t("congress.guests.state"),
                "",
                email(person, shown));
    }

    private static String spoken(Set<Lang> languages) {
        return languages.stream().sorted().map(Lang::ownName).collect(Collectors.joining(", "));
    }

    private static String email(Person person, Map<PersonId, Contact> shown) {
        var contact = shown.get(person.id());
        return contact == null ? "" : contact.email();
    }
}
