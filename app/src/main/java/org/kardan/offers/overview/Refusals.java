package org.kardan.offers.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kardan.offers.interest.Objection;
import org.kardan.offers.interest.Objection.Why;
import org.kardan.register.FirmId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came of the answers of firms: refused, or wished by one side alone. */
@Component
class Refusals {

    private final JdbcClient jdbc;

    Refusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A firm is interested in another that has not said the same; whether it refused is not told. */
    record OneSided(FirmId firm, FirmId other, Instant since) {}

    /** What these firms refuse, the latest first. */
    List<Refusal> of(Collection<FirmId> firms) {
        return jdbc.sql("""
                select * from offers.interest where answer = 'NOT_INTERESTED' and firm_id = any(:firms)
                order by answered_at desc, firm_id, other_id
                """).param("firms", ids(firms)).query(Refusals::read).list();
    }

    /** The wishes of these firms that nobody has returned, the longest waiting first. */
    List<OneSided> oneSided(Collection<FirmId> firms) {
        return jdbc.sql("""
                select firm_id, other_id, answered_at from offers.interest i
                where answer = 'INTERESTED' and firm_id = any(:firms) and not exists (
                    select from offers.introduction t
                    where (t.german_id, t.chinese_id) in ((i.firm_id, i.other_id), (i.other_id, i.firm_id)))
                order by answered_at, firm_id, other_id
                """)
                .param("firms", ids(firms))
                .query((row, _) -> new OneSided(
                        id(row, "firm_id"),
                        id(row, "other_id"),
                        row.getTimestamp("answered_at").toInstant()))
                .list();
    }

    private static Refusal read(ResultSet row, int number) throws SQLException {
        var objection = new Objection(Why.valueOf(row.getString("why")), row.getString("note"), List.of((String[])
                row.getArray("concepts").getArray()));
        return new Refusal(
                id(row, "firm_id"),
                id(row, "other_id"),
                objection,
                row.getTimestamp("answered_at").toInstant());
    }

    private static FirmId id(ResultSet row, String column) throws SQLException {
        return new FirmId(row.getObject(column, UUID.class));
    }

    private static UUID[] ids(Collection<FirmId> firms) {
        return firms.stream().map(FirmId::value).toArray(UUID[]::new);
    }
}
