package org.kardan.congress.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.letters.RegistrationLetters;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;
import org.kardan.register.FirmId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The registration desk: takes registrations, decides about seats, moves the waiting list up, and tells people. */
@Component
public class Desk {

    /** What a person needs to be registered. */
    public record Sent(PersonId person, Set<Lang> spoken, Set<Integer> unavailable) {}

    private final Registrations registrations;
    private final Guests guests;
    private final RegistrationLetters letters;

    Desk(Registrations registrations, Guests guests, RegistrationLetters letters) {
        this.registrations = registrations;
        this.guests = guests;
        this.letters = letters;
    }

    /** Registers a person of a firm, and the firm with the first one; false if there is no seat left. */
    @Transactional
    public boolean register(
            @Nullable UUID actor, Congress congress, FirmId firm, Sent sent, boolean onBehalf, Instant now) {
        registrations.lock(congress.id());
        var all = registrations.of(congress.id());
        var known = all.stream()
                .filter(one -> one.firm().equals(firm) && one.state().isOpen())
                .findFirst();
        var isNewPerson = known.filter(one -> has(one, sent.person())).isEmpty();
        if (isNewPerson
                && known.filter(one -> !new Admission(capacity(congress), all).takesOneMore(one))
                        .isPresent()) {
            return false;
        }
        var id = known.map(Registration::id)
                .orElseGet(() -> registrations.receive(actor, congress.id(), firm, onBehalf, now));
        var delegate = registrations.put(actor, id, sent.person(), sent.spoken(), sent.unavailable());
        if (isNewPerson) {
            letters.received(congress, firm, sent.person(), delegate);
        }
        return true;
    }

    /** Invites somebody who comes without a firm; false if there is no seat left. */
    @Transactional
    public boolean invite(@Nullable UUID actor, Congress congress, PersonId person, Set<Lang> spoken, Instant now) {
        registrations.lock(congress.id());
        var isThere = guests.of(congress.id()).stream()
                .anyMatch(guest -> guest.person().equals(person));
        if (!isThere && new Admission(capacity(congress), registrations.of(congress.id())).free() == 0) {
            return false;
        }
        guests.put(actor, congress.id(), person, spoken, now);
        return true;
    }

    /** Takes a guest off the list; whoever waits moves up. */
    @Transactional
    public void disinvite(@Nullable UUID actor, Congress congress, UUID guest, Instant now) {
        registrations.lock(congress.id());
        guests.remove(actor, congress.id(), guest);
        moveUp(congress, now);
    }

    RegistrationsPage.Counts counts(Congress congress, List<Registration> all) {
        var coming = guests.count(congress.id());
        return new RegistrationsPage.Counts(
                new Admission(capacity(congress), all).taken() + coming,
                coming,
                all.stream().filter(one -> one.state().takesSeats()).count(),
                all.stream()
                        .filter(one -> one.state() == RegistrationState.WAITING)
                        .count());
    }

    private static boolean has(Registration registration, PersonId person) {
        return registration.delegates().stream().anyMatch(one -> one.person().equals(person));
    }

    /** Approves, or puts on the waiting list if there is no room. */
    @Transactional
    public Optional<RegistrationState> approve(@Nullable UUID actor, Congress congress, FirmId firm, Instant now) {
        registrations.lock(congress.id());
        var all = registrations.of(congress.id());
        return all.stream()
                .filter(one -> one.firm().equals(firm) && one.state() != RegistrationState.WITHDRAWN)
                .findFirst()
                .map(one -> {
                    if (one.state() == RegistrationState.APPROVED) {
                        return one.state();
                    }
                    var state = new Admission(capacity(congress), all).approve(one);
                    decide(actor, congress, one, state, now);
                    return state;
                });
    }

    @Transactional
    public void reject(@Nullable UUID actor, Congress congress, FirmId firm, Instant now) {
        close(actor, congress, firm, RegistrationState.REJECTED, now);
    }

    @Transactional
    public void withdraw(@Nullable UUID actor, Congress congress, FirmId firm, Instant now) {
        close(actor, congress, firm, RegistrationState.WITHDRAWN, now);
    }

    /** Takes a person off the list; false if the timetable already counts on them. */
    @Transactional
    public boolean remove(@Nullable UUID actor, Congress congress, FirmId firm, UUID delegate, Instant now) {
        registrations.lock(congress.id());
        var removed = registrations
                .of(congress.id(), firm)
                .filter(one -> registrations.remove(actor, one.id(), delegate))
                .isPresent();
        moveUp(congress, now);
        return removed;
    }

    private void close(@Nullable UUID actor, Congress congress, FirmId firm, RegistrationState state, Instant now) {
        registrations.lock(congress.id());
        registrations
                .of(congress.id(), firm)
                .filter(one -> one.state().isOpen())
                .ifPresent(one -> decide(actor, congress, one, state, now));
        moveUp(congress, now);
    }

    private void moveUp(Congress congress, Instant now) {
        new Admission(capacity(congress), registrations.of(congress.id()))
                .movingUp()
                .forEach(one -> decide(null, congress, one, RegistrationState.APPROVED, now));
    }

    private void decide(
            @Nullable UUID actor, Congress congress, Registration registration, RegistrationState state, Instant now) {
        registrations.decide(actor, registration.id(), state, now);
        letters.decided(
                congress,
                registration.firm(),
                registration.delegates().stream().map(Delegate::person).toList(),
                state.name(),
                now);
    }

    /** Seats for firms: those that guests do not take. */
    private int capacity(Congress congress) {
        return congress.limits().capacity() - guests.count(congress.id());
    }
}
