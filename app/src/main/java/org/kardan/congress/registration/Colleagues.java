package org.kardan.congress.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kardan.congress.Entered;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.register.Firm;
import org.kardan.register.FirmSeat;
import org.kardan.register.Firms;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** The people whom a firm may register: those with a seat in it, and those it brings along. */
@Component
class Colleagues {

    private final People people;
    private final Firms firms;

    Colleagues(People people, Firms firms) {
        this.people = people;
        this.firms = firms;
    }

    List<Person> seated(Firm firm) {
        var ids = firms.seatsIn(firm.id()).stream()
                .map(FirmSeat::person)
                .map(PersonId::new)
                .toList();
        return List.copyOf(people.byIds(ids).values());
    }

    Map<PersonId, Person> of(Firm firm, Optional<Registration> registration) {
        var ids = new HashSet<PersonId>();
        firms.seatsIn(firm.id()).forEach(seat -> ids.add(new PersonId(seat.person())));
        registration.ifPresent(one -> one.delegates().forEach(delegate -> ids.add(delegate.person())));
        return people.byIds(ids);
    }

    /** The person that the form means, added if new; empty after noting what is wrong. */
    Optional<PersonId> read(Reader reader, Entered form, Firm firm) {
        if (!form.get("person").isEmpty()) {
            var chosen = seated(firm).stream()
                    .map(Person::id)
                    .filter(id -> id.toString().equals(form.get("person")))
                    .findFirst();
            if (chosen.isEmpty()) {
                form.refuse("person", "missing");
            }
            return chosen;
        }
        return DelegateForm.person(form, firm.side()).flatMap(person -> known(reader, form, firm, person));
    }

    /** An address that belongs to somebody of another firm is refused: its owner's name would be shown here. */
    private Optional<PersonId> known(Reader reader, Entered form, Firm firm, Person person) {
        var found = people.byEmail(person.email());
        if (found.isEmpty()) {
            return Optional.of(people.add(reader.me(), person));
        }
        var isOurs = firms.seatsOf(found.get().id().value()).stream()
                .anyMatch(seat -> seat.firm().equals(firm.id()));
        if (!isOurs) {
            form.refuse("email", "foreign");
            return Optional.empty();
        }
        return found.map(Person::id);
    }
}
