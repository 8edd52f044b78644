package org.kardan.congress.demonstration;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kardan.congress.Congress;
import org.kardan.congress.registration.RegistrationState;
import org.kardan.congress.registration.Registrations;
import org.kardan.congress.wishes.Priority;
import org.kardan.congress.wishes.Wish;
import org.kardan.congress.wishes.Wishes;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.springframework.stereotype.Component;

/** Registers the guests of the demonstration congress and lets their firms wish. */
@Component
class DemonstrationGuests {

    private static final int ACCEPTED = 45;
    private static final int DECLINED = 90;

    private final Registrations registrations;
    private final Wishes wishes;
    private final People people;
    private final Firms firms;

    DemonstrationGuests(Registrations registrations, Wishes wishes, People people, Firms firms) {
        this.registrations = registrations;
        this.wishes = wishes;
        this.people = people;
        this.firms = firms;
    }

    void register(Congress congress, CongressFile file, Collection<PersonId> logins) {
        var listed = PeopleFiles.all();
        var guests = file.registrations().stream()
                .filter(CongressFile.Guest::comesForAFirm)
                .toList();
        var references =
                firms.byReference(guests.stream().map(CongressFile.Guest::firm).toList());
        var received = new HashMap<FirmId, UUID>();
        for (var guest : guests) {
            var firm = references.get(guest.firm());
            var person = listed.get(guest.person());
            if (firm != null && person != null) {
                var id = received.computeIfAbsent(firm, one -> receive(congress, one));
                registrations.put(null, id, known(person), spoken(guest), absent(file, guest));
            }
        }
        for (var person : people.byIds(logins).values()) {
            for (var seat : firms.seatsOf(person.id().value())) {
                var id = received.get(seat.firm());
                if (id != null) {
                    registrations.put(null, id, person.id(), person.spoken(), Set.of());
                }
            }
        }
    }

    private UUID receive(Congress congress, FirmId firm) {
        var now = Instant.now();
        var id = registrations.receive(null, congress.id(), firm, false, now);
        registrations.decide(null, id, RegistrationState.APPROVED, now);
        return id;
    }

    private PersonId known(Person person) {
        return people.byEmail(person.email()).map(Person::id).orElseGet(() -> people.add(null, person));
    }

    private static Set<Lang> spoken(CongressFile.Guest guest) {
        return guest.languages().stream()
                .flatMap(lang -> Lang.of(lang).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Integer> absent(CongressFile file, CongressFile.Guest guest) {
        return IntStream.rangeClosed(1, file.slots().size())
                .filter(slot -> !guest.isThere(slot))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The wishes of the file; with answers, the firms asked accept some, decline a few and leave the rest. */
    void wish(Congress congress, CongressFile file, boolean answered) {
        var references = references(file);
        var asked = new HashSet<Wish>();
        var now = Instant.now();
        for (var desire : file.wishes()) {
            var from = references.get(desire.from());
            var to = references.get(desire.to());
            if (from != null && to != null && asked.add(new Wish(from, to))) {
                wishes.put(null, congress, new Wish(from, to), Priority.valueOf(weight(desire)), "", now);
            }
        }
        if (answered) {
            file.wishes().forEach(desire -> answer(congress, desire, references, asked, now));
        }
    }

    private void answer(
            Congress congress,
            CongressFile.Desire desire,
            Map<String, FirmId> references,
            Set<Wish> asked,
            Instant now) {
        var from = references.get(desire.from());
        var to = references.get(desire.to());
        if (from == null || to == null || asked.contains(new Wish(to, from))) {
            return;
        }
        // The same at every loading, because it follows from the names alone.
        var chance = Math.floorMod((desire.from() + ">" + desire.to()).hashCode(), 100);
        if (chance < ACCEPTED) {
            asked.add(new Wish(to, from));
            wishes.put(null, congress, new Wish(to, from), Priority.LIKE, "", now);
        } else if (chance >= DECLINED) {
            wishes.veto(null, congress.id(), to, from, now);
        }
    }

    private Map<String, FirmId> references(CongressFile file) {
        var names = new HashSet<String>();
        file.wishes().forEach(desire -> {
            names.add(desire.from());
            names.add(desire.to());
        });
        return firms.byReference(names);
    }

    private static String weight(CongressFile.Desire desire) {
        return desire.weight().equals("MUST") ? "MUST" : "LIKE";
    }
}
