package org.kardan.congress.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.MeetingTable;
import org.kardan.congress.Slot;
import org.kardan.congress.Venue;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.congress.interpreters.Interpreters;
import org.kardan.congress.publication.Publication;
import org.kardan.congress.publication.Publications;
import org.kardan.congress.registration.Guest;
import org.kardan.congress.registration.Guests;
import org.kardan.congress.registration.Registrations;
import org.kardan.congress.timetable.Meetings;
import org.kardan.identity.People;
import org.kardan.identity.PersonId;
import org.kardan.register.Firms;
import org.springframework.stereotype.Component;

/** Reads {@link Edition}s. */
@Component
public class Editions {

    private final Venue venue;
    private final Interpreters interpreters;
    private final Coming coming;
    private final Publications publications;
    private final Meetings meetings;
    private final Names names;

    Editions(
            Venue venue,
            Interpreters interpreters,
            Coming coming,
            Publications publications,
            Meetings meetings,
            Names names) {
        this.venue = venue;
        this.interpreters = interpreters;
        this.coming = coming;
        this.publications = publications;
        this.meetings = meetings;
        this.names = names;
    }

    /** What participants see now: without a publication the programme alone. */
    public Edition current(Congress congress) {
        var publication =
                congress.stage().showsTimetable() ? publications.current(congress.id()) : Optional.<Publication>empty();
        return of(
                congress,
                publication.map(Publication::version).orElse(0),
                publication.map(Publication::timetable).orElse(null));
    }

    public Edition of(Congress congress, Publication publication) {
        return of(congress, publication.version(), publication.timetable());
    }

    /** A timetable that need not be published. */
    public Edition of(Congress congress, int version, @Nullable UUID timetable) {
        var delegates = new HashMap<UUID, Edition.Sent>();
        coming.registrations()
                .approved(congress.id())
                .forEach(one -> one.delegates()
                        .forEach(delegate ->
                                delegates.put(delegate.id(), new Edition.Sent(delegate.person(), one.firm()))));
        var guests =
                coming.guests().of(congress.id()).stream().map(Guest::person).collect(Collectors.toSet());
        var interpreting = interpreters.of(congress.id());
        var ids = new HashSet<PersonId>(guests);
        delegates.values().forEach(sent -> ids.add(sent.person()));
        interpreting.forEach(one -> one.person().ifPresent(ids::add));
        return new Edition(
                congress,
                version,
                timetable == null ? List.of() : meetings.of(timetable),
                venue.slots(congress.id()).stream().collect(Collectors.toMap(Slot::number, Function.identity())),
                venue.tables(congress.id()).stream().collect(Collectors.toMap(MeetingTable::id, Function.identity())),
                delegates,
                guests,
                names.people().byIds(ids),
                names.firms()
                        .names(delegates.values().stream()
                                .map(Edition.Sent::firm)
                                .collect(Collectors.toSet())),
                interpreting.stream().collect(Collectors.toMap(Interpreter::id, Function.identity())),
                venue.items(congress.id()));
    }

    /** Who comes: for firms, and without one. */
    @Component
    record Coming(Registrations registrations, Guests guests) {}

    /** Who and what things are called. */
    @Component
    record Names(People people, Firms firms) {}
}
