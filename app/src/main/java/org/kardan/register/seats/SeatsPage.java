package org.kardan.register.seats;

import java.util.List;
import org.kardan.identity.Person;
import org.kardan.register.Firm;
import org.kardan.register.FirmSeat;
import org.kardan.web.Page;
import org.kardan.web.Reader;
import org.kardan.web.Seat;

/**
 * The people with a seat in a firm.
 *
 * @param email that was refused, empty for none
 * @param trouble key of the text why, empty for none
 */
record SeatsPage(Reader reader, Firm firm, List<Held> held, boolean invites, String email, String trouble)
        implements Page {

    /** A seat and who sits there. */
    record Held(FirmSeat seat, Person person) {}

    @Override
    public String title() {
        return reader.t("register.seats.title", reader.t(firm.names()));
    }

    @Override
    public int status() {
        return trouble.isEmpty() ? 200 : 422;
    }

    List<Seat> kinds() {
        return List.of(Seat.values());
    }

    boolean isMe(Held one) {
        return one.person().id().value().equals(reader.me());
    }
}
