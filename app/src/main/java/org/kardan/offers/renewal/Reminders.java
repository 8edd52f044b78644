package org.kardan.offers.renewal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.kardan.identity.People;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Side;
import org.kardan.offers.Offer;
import org.kardan.offers.Offers;
import org.kardan.register.Firm;
import org.kardan.register.FirmSeat;
import org.kardan.register.Firms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters about offers that end soon, one to each person of a firm. What belongs to firms without an account is told to
 * the managers of their side, as one letter.
 */
@Component
class Reminders {

    private final Ending ending;
    private final Offers offers;
    private final Firms firms;
    private final People people;
    private final Letters letters;

    Reminders(Ending ending, Offers offers, Firms firms, People people, Letters letters) {
        this.ending = ending;
        this.offers = offers;
        this.firms = firms;
        this.people = people;
        this.letters = letters;
    }

    /** Writes the letters of this day. */
    @Transactional
    public void send(LocalDate today) {
        var due = offers.byIds(ending.due(today)).stream().collect(Collectors.groupingBy(Offer::firm));
        var concerned = firms.byIds(due.keySet()).stream()
                .filter(firm -> !firm.archived())
                .sorted(Comparator.comparing(firm -> firm.id().toString()))
                .toList();
        var seatless = concerned.stream()
                .filter(firm -> tell(today, firm, due.getOrDefault(firm.id(), List.of())) == 0)
                .collect(Collectors.groupingBy(Firm::side));
        seatless.forEach((side, some) -> tellManagers(today, side, some.size()));
    }

    private int tell(LocalDate today, Firm firm, List<Offer> ends) {
        var ids = firms.seatsIn(firm.id()).stream()
                .map(FirmSeat::person)
                .map(PersonId::new)
                .toList();
        var seated = people.byIds(ids).values();
        seated.forEach(person -> letters.toFirm(today, person, firm, ends));
        return seated.size();
    }

    private void tellManagers(LocalDate today, Side side, int number) {
        people.withRole(Role.MANAGER, side).forEach(person -> letters.toManager(today, person, number));
    }
}
