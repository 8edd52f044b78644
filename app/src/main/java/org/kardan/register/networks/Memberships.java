package org.kardan.register.networks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.journal.Journal;
import org.kardan.register.FirmId;
import org.kardan.register.FirmsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to a network since when and until when; at most one membership of a firm runs in it. */
@Component
class Memberships {

    /** A firm in a network; still a member if there is no end. */
    record Member(FirmId firm, LocalDate since, @Nullable LocalDate untilOrNull) {

        boolean isOn(LocalDate day) {
            return !since.isAfter(day) && (untilOrNull == null || !untilOrNull.isBefore(day));
        }
    }

    /** Members on the last day of a year, or today. */
    record Year(int year, long members) {}

    private final JdbcClient jdbc;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Memberships(JdbcClient jdbc, Journal journal, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.events = events;
    }

    List<Member> of(Network network) {
        return jdbc.sql("select firm_id, since, until from register.membership where network_id = ?")
                .params(network.id())
                .query((row, _) -> new Member(
                        new FirmId(row.getObject("firm_id", UUID.class)),
                        date(row, "since"),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    /** From the first year on, at most the last ten. */
    List<Year> years(Network network, LocalDate today) {
        return jdbc.sql("""
                select y.year, (select count(*) from register.membership m where m.network_id = :network
                    and m.since <= least(make_date(y.year, 12, 31), :today)
                    and (m.until is null or m.until >= least(make_date(y.year, 12, 31), :today))) as members
                from generate_series(
                    (select greatest(extract(year from min(since))::int,
                        extract(year from cast(:today as date))::int - 9)
                     from register.membership where network_id = :network),
                    extract(year from cast(:today as date))::int) as y(year)
                order by y.year
                """)
                .param("network", network.id())
                .param("today", today)
                .query((row, _) -> new Year(row.getInt("year"), row.getLong("members")))
                .list();
    }

    /** Begins a membership; false if one is running or an earlier one began on the same day. */
    @Transactional
    boolean begin(UUID actor, Network network, FirmId firm, LocalDate since) {
        var begun = jdbc.sql("""
                insert into register.membership (network_id, firm_id, since) values (?, ?, ?) on conflict do nothing
                """).params(network.id(), firm.value(), since).update();
        return begun == 1 && noted(actor, firm, "joined", Map.of(network.code(), since.toString()));
    }

    /** Ends the running membership; false if there is none, or it began later. */
    @Transactional
    boolean end(UUID actor, Network network, FirmId firm, LocalDate until) {
        var ended = jdbc.sql("""
                update register.membership set until = :until
                where network_id = :network and firm_id = :firm and until is null and since <= :until
                """)
                .param("until", until)
                .param("network", network.id())
                .param("firm", firm.value())
                .update();
        return ended == 1 && noted(actor, firm, "left", Map.of(network.code(), until.toString()));
    }

    private boolean noted(UUID actor, FirmId firm, String action, Map<String, String> after) {
        journal.note(actor, "firm", firm.toString(), action, Map.of(), after);
        events.publishEvent(new FirmsChanged(List.of(firm)));
        return true;
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
