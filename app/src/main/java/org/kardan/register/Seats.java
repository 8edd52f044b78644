package org.kardan.register;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kardan.web.Seat;
import org.kardan.web.SeatSource;
import org.springframework.stereotype.Component;

/** Tells the frame in which firms a person has a seat. */
@Component
class Seats implements SeatSource {

    private final Firms firms;

    Seats(Firms firms) {
        this.firms = firms;
    }

    @Override
    public Map<UUID, Seat> seatsOf(UUID person) {
        return firms.seatsOf(person).stream()
                .collect(Collectors.toMap(seat -> seat.firm().value(), FirmSeat::seat));
    }
}
