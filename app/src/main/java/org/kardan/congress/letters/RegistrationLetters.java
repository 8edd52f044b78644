package org.kardan.congress.letters;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kardan.congress.Congress;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.springframework.stereotype.Component;

/** Tells people that they are registered, and what has become of it. */
@Component
public class RegistrationLetters {

    private final Envelope envelope;
    private final People people;
    private final Firms firms;

    RegistrationLetters(Envelope envelope, People people, Firms firms) {
        this.envelope = envelope;
        this.people = people;
        this.firms = firms;
    }

    public void received(Congress congress, FirmId firm, PersonId person, UUID delegate) {
        people.byId(person).ifPresent(one -> send("congress:received:" + delegate, congress, firm, one, "received"));
    }

    /** @param state the new state of the registration */
    public void decided(Congress congress, FirmId firm, Collection<PersonId> persons, String state, Instant now) {
        people.byIds(persons)
                .values()
                .forEach(one -> send(
                        "congress:decided:" + congress.id() + ":" + firm + ":" + one.id() + ":" + state + ":"
                                + now.toEpochMilli(),
                        congress,
                        firm,
                        one,
                        state.toLowerCase(Locale.ROOT)));
    }

    private void send(String key, Congress congress, FirmId firm, Person person, String kind) {
        var name = firms.names(List.of(firm)).getOrDefault(firm, new Trilingual("", "", ""));
        envelope.send(key, person, congress, kind, "/agenda", List.of(), name.in(person.lang()));
    }
}
