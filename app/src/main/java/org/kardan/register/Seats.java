package org.kardan.register;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.journal.Journal;
import org.kardan.language.Trilingual;
import org.kardan.web.Seat;
import org.kardan.web.SeatSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The seats of people in firms: given, taken, and told to the frame. */
@Component
public class Seats implements SeatSource {

    private final Firms firms;
    private final JdbcClient jdbc;
    private final Journal journal;

    Seats(Firms firms, JdbcClient jdbc, Journal journal) {
        this.firms = firms;
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Override
    public Map<UUID, Seat> seatsOf(UUID person) {
        return firms.seatsOf(person).stream()
                .collect(Collectors.toMap(seat -> seat.firm().value(), FirmSeat::seat));
    }

    /** Gives a person a seat, or another kind of seat than before. */
    @Transactional
    public void give(@Nullable UUID actor, FirmId firm, UUID person, Seat seat, Trilingual function) {
        jdbc.sql("""
                insert into register.seat (firm_id, person_id, kind, function_de, function_zh, function_en)
                values (?, ?, ?, ?, ?, ?)
                on conflict (firm_id, person_id) do update set kind = excluded.kind
                """)
                .params(firm.value(), person, seat.name(), function.de(), function.zh(), function.en())
                .update();
        journal.note(actor, "firm", firm.toString(), "seatGiven", Map.of(), Map.of(person.toString(), seat.name()));
    }

    /** Takes a seat; false if the person had none. */
    @Transactional
    public boolean take(@Nullable UUID actor, FirmId firm, UUID person) {
        var taken = jdbc.sql("delete from register.seat where firm_id = ? and person_id = ?")
                .params(firm.value(), person)
                .update();
        if (taken > 0) {
            journal.note(actor, "firm", firm.toString(), "seatTaken", Map.of(person.toString(), "seat"), Map.of());
        }
        return taken > 0;
    }
}
