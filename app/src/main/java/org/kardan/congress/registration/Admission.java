package org.kardan.congress.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Who gets in: first come, first served among those whom a manager approves.
 *
 * <p>For every congress: Σ people(r) over approved registrations r ≤ capacity.
 */
record Admission(int capacity, Collection<Registration> registrations) {

    Admission {
        registrations = List.copyOf(registrations);
    }

    int taken() {
        return registrations.stream()
                .filter(registration -> registration.state().takesSeats())
                .mapToInt(Registration::people)
                .sum();
    }

    int free() {
        return Math.max(0, capacity - taken());
    }

    /** What an approval makes of a registration: nobody overtakes those who already wait. */
    RegistrationState approve(Registration registration) {
        var isFirst = waiting().stream()
                .filter(other -> !other.id().equals(registration.id()))
                .allMatch(other -> other.received().isAfter(registration.received()));
        return isFirst && registration.people() <= free() ? RegistrationState.APPROVED : RegistrationState.WAITING;
    }

    /** Whether one more person of this firm fits; those not approved yet are counted when they are. */
    boolean takesOneMore(Registration registration) {
        return !registration.state().takesSeats() || free() > 0;
    }

    /** Who moves up from the waiting list now: in the order of receipt, until one does not fit. */
    List<Registration> movingUp() {
        var moving = new ArrayList<Registration>();
        var free = free();
        for (var registration : waiting()) {
            if (registration.people() > free) {
                break;
            }
            free -= registration.people();
            moving.add(registration);
        }
        return moving;
    }

    private List<Registration> waiting() {
        return registrations.stream()
                .filter(registration -> registration.state() == RegistrationState.WAITING)
                .sorted(Comparator.comparing(Registration::received).thenComparing(Registration::id))
                .toList();
    }
}
