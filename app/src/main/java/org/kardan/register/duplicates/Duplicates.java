package org.kardan.register.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kardan.journal.Journal;
import org.kardan.language.Side;
import org.kardan.register.FirmId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pairs of entries of a side that look alike and about which nobody has decided. */
@Component
class Duplicates {

    private record Decided(FirmId first, FirmId second) {}

    private final JdbcClient jdbc;
    private final Journal journal;

    Duplicates(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    List<Likeness> of(Side side) {
        var different = new HashSet<>(jdbc.sql("select first, second from register.different")
                .query((row, _) -> new Decided(id(row, "first"), id(row, "second")))
                .list());
        return Likenesses.among(traits(side)).stream()
                .filter(pair -> !different.contains(new Decided(pair.first(), pair.second())))
                .toList();
    }

    private List<Traits> traits(Side side) {
        return jdbc.sql("""
                select f.id, f.name_keys, coalesce(s.region, '') as region,
                    coalesce(nullif(case f.side when 'DE' then s.city_de else s.city_zh end, ''), s.city_en, '')
                        as city,
                    f.website, f.email, f.phone,
                    array(select i.scheme || ':' || i.value from register.identifier i where i.firm_id = f.id)
                        as identifiers
                from register.firm f left join register.site s on s.firm_id = f.id and s.place = 0
                where f.side = ? and f.merged_into is null and f.archived_at is null
                """).params(side.name()).query((row, _) -> traits(row)).list();
    }

    private static Traits traits(ResultSet row) throws SQLException {
        return new Traits(
                id(row, "id"),
                List.of((String[]) row.getArray("name_keys").getArray()),
                row.getString("region"),
                row.getString("city"),
                row.getString("website"),
                row.getString("email"),
                row.getString("phone"),
                List.of((String[]) row.getArray("identifiers").getArray()));
    }

    private static FirmId id(ResultSet row, String column) throws SQLException {
        return new FirmId(row.getObject(column, UUID.class));
    }

    /** Remembers that these are two firms. */
    @Transactional
    void tellApart(UUID actor, FirmId one, FirmId other) {
        var pair = Likeness.of(one, other, List.of());
        var written = jdbc.sql("""
                        insert into register.different (first, second, said_by) values (?, ?, ?) on conflict do nothing
                        """)
                .params(pair.first().value(), pair.second().value(), actor)
                .update();
        if (written == 1) {
            note(actor, one, other);
            note(actor, other, one);
        }
    }

    private void note(UUID actor, FirmId firm, FirmId other) {
        journal.note(actor, "firm", firm.toString(), "toldApart", Map.of(), Map.of("from", other.toString()));
    }
}
