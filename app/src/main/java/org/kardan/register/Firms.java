package org.kardan.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.web.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The firms of both sides, as other modules read them. */
@Component
public class Firms {

    private final JdbcClient jdbc;

    Firms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The firm whatever its state; show it only after asking {@link #seenBy}. */
    public Optional<Firm> byId(FirmId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** The firm if this visitor may see it; an entry that was merged into another is not there any more. */
    public Optional<Firm> seenBy(Visitor visitor, FirmId id) {
        return jdbc.sql(FirmRow.SELECT + " where f.id = ? and f.merged_into is null")
                .params(id.value())
                .query(FirmRow::read)
                .optional()
                .filter(Sight.of(visitor)::reaches);
    }

    /** The firm into which this one was merged. */
    public Optional<FirmId> successor(FirmId id) {
        return jdbc.sql("select merged_into from register.firm where id = ? and merged_into is not null")
                .params(id.value())
                .query((row, _) -> new FirmId(row.getObject("merged_into", UUID.class)))
                .optional();
    }

    /** The firms of these ids in any order and state; unknown ids are left out. */
    public List<Firm> byIds(Collection<FirmId> ids) {
        return jdbc.sql(FirmRow.SELECT + " where f.id = any(:ids)")
                .param("ids", uuids(ids))
                .query(FirmRow::read)
                .list();
    }

    /** The published firms of one side, not archived, oldest first. */
    public List<Firm> bySide(Side side) {
        return jdbc.sql(FirmRow.SELECT
                        + " where f.side = :side and f.state = 'PUBLISHED' and f.archived_at is null order by f.id")
                .param("side", side.name())
                .query(FirmRow::read)
                .list();
    }

    /**
     * Those of these firms that exist, kept from being removed until the transaction ends. Whoever writes rows that
     * point at many firms calls this first: all take their locks in one order, so that nobody waits in a circle.
     */
    public Set<FirmId> hold(Collection<FirmId> ids) {
        return jdbc
                .sql("select id from register.firm where id = any(:ids) order by id for key share")
                .param("ids", uuids(ids))
                .query(UUID.class)
                .list()
                .stream()
                .map(FirmId::new)
                .collect(Collectors.toSet());
    }

    /** Those of them that the other side may see. */
    public List<Firm> shared(Side side) {
        return jdbc.sql(FirmRow.SELECT + """
                         where f.side = :side and f.state = 'PUBLISHED' and f.archived_at is null
                             and f.visibility <> 'OWN_SIDE' order by f.id
                        """)
                .param("side", side.name())
                .query(FirmRow::read)
                .list();
    }

    /** The names of these firms. */
    public Map<FirmId, Trilingual> names(Collection<FirmId> ids) {
        var names = new LinkedHashMap<FirmId, Trilingual>();
        jdbc.sql("select id, name_de, name_zh, name_en from register.firm where id = any(:ids)")
                .param("ids", uuids(ids))
                .query(row -> {
                    var id = new FirmId(row.getObject("id", UUID.class));
                    names.put(id, FirmRow.trilingual(row, "name"));
                });
        return names;
    }

    /** The firms that imported lists call by these references; references that lists share are left out. */
    public Map<String, FirmId> byReference(Collection<String> references) {
        var found = new LinkedHashMap<String, FirmId>();
        jdbc.sql("""
                select reference, (array_agg(firm_id))[1] as firm_id from register.reference
                where reference = any(?) group by reference having count(distinct firm_id) = 1
                """).params((Object) references.toArray(String[]::new)).query(row -> {
            found.put(row.getString("reference"), new FirmId(row.getObject("firm_id", UUID.class)));
        });
        return found;
    }

    /** The people who have a seat in this firm, owners first. */
    public List<FirmSeat> seatsIn(FirmId firm) {
        return jdbc.sql("select * from register.seat where firm_id = :firm order by kind desc, person_id")
                .param("firm", firm.value())
                .query(FirmRow::seat)
                .list();
    }

    /** The firms in which this person has a seat. */
    public List<FirmSeat> seatsOf(UUID person) {
        return jdbc.sql("select * from register.seat where person_id = :person order by firm_id")
                .param("person", person)
                .query(FirmRow::seat)
                .list();
    }

    private static UUID[] uuids(Collection<FirmId> ids) {
        return ids.stream().map(FirmId::value).toArray(UUID[]::new);
    }
}
