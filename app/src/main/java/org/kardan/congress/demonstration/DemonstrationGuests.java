package org.kardan.congress.demonstration;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kardan.congress.Congress;
import org.kardan.congress.registration.Desk;
import org.kardan.congress.registration.RegistrationState;
import org.kardan.congress.registration.Registrations;
import org.kardan.congress.wishes.Priority;
import org.kardan.congress.wishes.Wish;
import org.kardan.congress.wishes.Wishes;
import org.kardan.identity.Accounts;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.springframework.stereotype.Component;

/** Registers the guests of the demonstration congress and lets their firms wish. */
@Component
class DemonstrationGuests {

    private static final int ACCEPTED = 45;
    private static final int DECLINED = 90;

    private final Registrations registrations;
    private final Desk desk;
    private final Wishes wishes;
    private final People people;
    private final Accounts roles;
    private final Firms firms;

    DemonstrationGuests(
            Registrations registrations, Desk desk, Wishes wishes, People people, Accounts roles, Firms firms) {
        this.registrations = registrations;
        this.desk = desk;
        this.roles = roles;
        this.wishes = wishes;
        this.people = people;
        this.firms = firms;
    }

    /** An account with a seat takes the place of a listed colleague, so that the number of people stays. */
    void register(Congress congress, CongressFile file, Collection<PersonId> logins) {
        var listed = PeopleFiles.all();
        var coming = file.registrations().stream()
                .filter(CongressFile.Guest::comesForAFirm)
                .toList();
        var references =
                firms.byReference(coming.stream().map(CongressFile.Guest::firm).toList());
        var accounts = seated(logins);
        var received = new HashMap<FirmId, UUID>();
        for (var guest : coming) {
            var firm = references.get(guest.firm());
            var person = listed.get(guest.person());
            if (firm != null && person != null) {
                var id = received.computeIfAbsent(firm, one -> receive(congress, one));
                var account = accounts.remove(firm);
                if (account == null) {
                    registrations.put(null, id, known(person), spoken(guest), absent(file, guest));
                } else {
                    registrations.put(null, id, account.id(), account.spoken(), Set.of());
                }
            }
        }
    }

    private Map<FirmId, Person> seated(Collection<PersonId> logins) {
        var seated = new HashMap<FirmId, Person>();
        for (var person : people.byIds(logins).values()) {
            firms.seatsOf(person.id().value()).forEach(seat -> seated.put(seat.firm(), person));
        }
        return seated;
    }

    /** Officials come without a firm; accounts of officials take the place of the first ones. */
    void invite(Congress congress, CongressFile file, Collection<PersonId> logins) {
        var listed = PeopleFiles.all();
        var accounts = new ArrayDeque<>(people.byIds(logins).values().stream()
                .filter(person -> roles.rolesOf(person.id()).contains(Role.OFFICIAL))
                .toList());
        file.registrations().stream().filter(guest -> !guest.comesForAFirm()).forEach(guest -> {
            var person = listed.get(guest.person());
            if (person != null) {
                var account = person.side() == Side.DE ? accounts.poll() : null;
                var id = account == null ? known(person) : account.id();
                desk.invite(null, congress, id, spoken(guest), Instant.now());
            }
        });
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
