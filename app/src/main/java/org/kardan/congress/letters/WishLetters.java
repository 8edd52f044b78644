package org.kardan.congress.letters;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kardan.congress.Congress;
import org.kardan.congress.wishes.Wish;
import org.kardan.identity.People;
import org.kardan.identity.PersonId;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.kardan.register.FirmSeat;
import org.kardan.register.Firms;
import org.springframework.stereotype.Component;

/** Tells the people with a seat in a firm that somebody wishes to meet it, or that a meeting is settled. */
@Component
public class WishLetters {

    private final Envelope envelope;
    private final People people;
    private final Firms firms;

    WishLetters(Envelope envelope, People people, Firms firms) {
        this.envelope = envelope;
        this.people = people;
        this.firms = firms;
    }

    public void asked(Congress congress, Wish wish, String message, Instant now) {
        tell(congress, wish.to(), wish.from(), "asked", now, message.isEmpty() ? "–" : message);
    }

    /** Both firms learn of it. */
    public void settled(Congress congress, Wish wish, Instant now) {
        tell(congress, wish.to(), wish.from(), "settled", now);
        tell(congress, wish.from(), wish.to(), "settled", now);
    }

    private void tell(Congress congress, FirmId whom, FirmId about, String kind, Instant now, Object... more) {
        var names = firms.names(List.of(whom, about));
        var nobody = new Trilingual("", "", "");
        for (var person : people.byIds(seats(whom)).values()) {
            var arguments = new Object[more.length + 2];
            arguments[0] = names.getOrDefault(whom, nobody).in(person.lang());
            arguments[1] = names.getOrDefault(about, nobody).in(person.lang());
            System.arraycopy(more, 0, arguments, 2, more.length);
            var key = "congress:" + kind + ":" + congress.id() + ":" + whom + ":" + about + ":" + person.id() + ":"
                    + now.toEpochMilli();
            envelope.send(key, person, congress, kind, "/wishes/" + whom, List.of(), arguments);
        }
    }

    private Collection<PersonId> seats(FirmId firm) {
        return firms.seatsIn(firm).stream()
                .map(FirmSeat::person)
                .map(PersonId::new)
                .toList();
    }
}
