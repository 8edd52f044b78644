package org.kardan.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kardan.identity.Accounts;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.identity.Rights;
import org.kardan.identity.Role;
import org.kardan.web.Seat;
import org.kardan.web.SeatSource;
import org.kardan.web.Visitor;
import org.kardan.web.VisitorSource;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows who sends a request: the session names the person, the database says what they are today. */
@Component
class Visitors implements VisitorSource {

    private final People people;
    private final Accounts accounts;
    private final List<SeatSource> seats;

    Visitors(People people, Accounts accounts, List<SeatSource> seats) {
        this.people = people;
        this.accounts = accounts;
        this.seats = seats;
    }

    @Override
    public Visitor visitorOf(HttpServletRequest request) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken || !signedIn.isAuthenticated()) {
            return Visitor.NOBODY;
        }
        var id = PersonId.of(signedIn.getName());
        // Asked at every request: a lock or a lost role takes effect at once.
        if (!accounts.isUsable(id)) {
            return Visitor.NOBODY;
        }
        return people.byId(id).map(this::visitor).orElse(Visitor.NOBODY);
    }

    Visitor visitor(Person person) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(accounts.rolesOf(person.id()));
        var held = seatsOf(person.id().value());
        if (!held.isEmpty()) {
            roles.add(Role.MEMBER);
        }
        return new Visitor(
                person.id().value(),
                person.side(),
                person.name().in(person.lang()),
                roles.stream().map(Role::name).collect(Collectors.toSet()),
                Rights.of(roles),
                held);
    }

    private Map<UUID, Seat> seatsOf(UUID person) {
        var all = new HashMap<UUID, Seat>();
        seats.forEach(source -> all.putAll(source.seatsOf(person)));
        return all;
    }
}
