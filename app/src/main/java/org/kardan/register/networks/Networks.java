package org.kardan.register.networks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.journal.Journal;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The networks of both sides. */
@Component
public class Networks {

    /** A firm's membership; still running if it has no end. */
    public record Membership(
            Network network, LocalDate since, @Nullable LocalDate untilOrNull) {}

    private static final String SELECT = """
            select n.*, (select count(*) from register.membership m
                where m.network_id = n.id and m.since <= current_date
                    and (m.until is null or m.until >= current_date)) as members
            from register.network n
            """;

    private final JdbcClient jdbc;
    private final Journal journal;

    Networks(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    public List<Network> all() {
        return jdbc.sql(SELECT + " where archived_at is null order by side, code")
                .query(Networks::read)
                .list();
    }

    public Optional<Network> byId(UUID id) {
        return jdbc.sql(SELECT + " where n.id = ?")
                .params(id)
                .query(Networks::read)
                .optional();
    }

    /** Enters a network; false if its code is taken. */
    @Transactional
    boolean add(UUID actor, Network network) {
        var added = jdbc.sql("""
                        insert into register.network (id, side, code, name_de, name_zh, name_en, website)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (code) do nothing
                        """)
                .params(
                        network.id(),
                        network.side().name(),
                        network.code(),
                        network.names().de(),
                        network.names().zh(),
                        network.names().en(),
                        network.website())
                .update();
        if (added == 1) {
            journal.note(actor, "network", network.id().toString(), "created");
        }
        return added == 1;
    }

    @Transactional
    public void change(@Nullable UUID actor, Network network) {
        jdbc.sql("update register.network set name_de = ?, name_zh = ?, name_en = ?, website = ? where id = ?")
                .params(
                        network.names().de(),
                        network.names().zh(),
                        network.names().en(),
                        network.website(),
                        network.id())
                .update();
        journal.note(actor, "network", network.id().toString(), "changed");
    }

    /** The codes of the networks that firms belong to today. */
    public Map<FirmId, List<String>> codesOf(Collection<FirmId> firms) {
        var codes = new HashMap<FirmId, List<String>>();
        jdbc.sql("""
                select m.firm_id, n.code from register.membership m join register.network n on n.id = m.network_id
                where m.firm_id = any(?) and m.until is null and n.archived_at is null order by n.code
                """)
                .params((Object) firms.stream().map(FirmId::value).toArray(UUID[]::new))
                .query(row -> {
                    codes.computeIfAbsent(new FirmId(row.getObject("firm_id", UUID.class)), _ -> new ArrayList<>())
                            .add(row.getString("code"));
                });
        return codes;
    }

    public List<Membership> of(FirmId firm) {
        return jdbc.sql("""
                select n.*, 0 as members, m.since, m.until from register.membership m
                join register.network n on n.id = m.network_id where m.firm_id = ? order by m.since
                """)
                .params(firm.value())
                .query((row, number) -> new Membership(
                        read(row, number),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    private static Network read(ResultSet row, int number) throws SQLException {
        return new Network(
                row.getObject("id", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getString("code"),
                new Trilingual(row.getString("name_de"), row.getString("name_zh"), row.getString("name_en")),
                row.getString("website"),
                row.getLong("members"));
    }
}
