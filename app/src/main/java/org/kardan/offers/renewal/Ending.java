package org.kardan.offers.renewal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kardan.offers.OfferId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers of which ends firms have been told: each end is told twice, a month and a week before. */
@Component
class Ending {

    static final List<Integer> DAYS = List.of(30, 7);

    private final JdbcClient jdbc;

    Ending(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What ends soon and must be told today; asked again on the same day, nothing. */
    List<OfferId> due(LocalDate today) {
        Set<OfferId> due = new LinkedHashSet<>();
        DAYS.forEach(days -> due.addAll(due(today, days)));
        return List.copyOf(due);
    }

    private List<OfferId> due(LocalDate today, int days) {
        return jdbc.sql("""
                insert into offers.reminder (offer_id, expires, days)
                select id, expires, :days from offers.offer
                where state = 'OPEN' and expires between :today and :last
                order by id
                on conflict do nothing
                returning offer_id
                """)
                .param("days", days)
                .param("today", today)
                .param("last", today.plusDays(days))
                .query(UUID.class)
                .list()
                .stream()
                .map(OfferId::new)
                .toList();
    }
}
