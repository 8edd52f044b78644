package org.kardan.congress.explaining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kardan.scheduling.explaining.Worth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The store of gains. */
@Component
class Gains {

    private final JdbcClient jdbc;

    Gains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Gain> of(UUID timetable) {
        return jdbc.sql("select * from congress.worth where plan_id = ? order by place")
                .params(timetable)
                .query(Gains::read)
                .list();
    }

    /** Replaces what was known before. */
    @Transactional
    public void set(UUID timetable, List<Gain> gains) {
        jdbc.sql("delete from congress.worth where plan_id = ?")
                .params(timetable)
                .update();
        for (int place = 0; place < gains.size(); place++) {
            var one = gains.get(place);
            jdbc.sql("""
                insert into congress.worth (plan_id, place, resource, languages, least_musts, least_value, most_musts,
                    most_value) values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                    .params(
                            timetable,
                            place,
                            one.kind().name(),
                            one.languages().toArray(String[]::new),
                            one.least().musts(),
                            one.least().value(),
                            one.most().musts(),
                            one.most().value())
                    .update();
        }
    }

    private static Gain read(ResultSet row, int number) throws SQLException {
        return new Gain(
                Gain.Kind.valueOf(row.getString("resource")),
                Arrays.asList((String[]) row.getArray("languages").getArray()),
                new Worth.Gain(row.getInt("least_musts"), row.getLong("least_value")),
                new Worth.Gain(row.getInt("most_musts"), row.getLong("most_value")));
    }
}
