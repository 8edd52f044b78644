package org.kardan.congress.planning;

import java.time.Instant;
import java.util.stream.Collectors;
import org.kardan.congress.Congress;
import org.kardan.congress.Venue;
import org.kardan.congress.interpreters.Interpreters;
import org.kardan.congress.registration.Registration;
import org.kardan.congress.registration.Registrations;
import org.kardan.congress.wishes.Wishes;
import org.kardan.register.Firm;
import org.kardan.register.Firms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a {@link Gathering}. */
@Component
public class Gatherer {

    private final Venue venue;
    private final Interpreters interpreters;
    private final Registrations registrations;
    private final Wishes wishes;
    private final Firms firms;

    Gatherer(Venue venue, Interpreters interpreters, Registrations registrations, Wishes wishes, Firms firms) {
        this.venue = venue;
        this.interpreters = interpreters;
        this.registrations = registrations;
        this.wishes = wishes;
        this.firms = firms;
    }

    /** At one moment, so that no wish is read of a firm whose withdrawal is read as well. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Gathering of(Congress congress, Instant now) {
        var approved = registrations.approved(congress.id());
        var ids = approved.stream().map(Registration::firm).toList();
        var sent = firms.byIds(ids);
        return new Gathering(
                congress.zone(),
                venue.slots(congress.id()),
                venue.tables(congress.id()),
                interpreters.of(congress.id()),
                approved,
                sent.stream().collect(Collectors.toMap(Firm::id, Firm::side)),
                sent.stream().collect(Collectors.toMap(Firm::id, Firm::size)),
                wishes.standing(congress.id(), now),
                wishes.vetoes(congress.id()));
    }
}
