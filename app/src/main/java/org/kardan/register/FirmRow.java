package org.kardan.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.web.Seat;

/** How rows of the register become records. */
final class FirmRow {

    static final String SELECT = """
            select f.*, s.city_de, s.city_zh, s.city_en, s.region
            from register.firm f left join register.site s on s.firm_id = f.id and s.place = 0
            """;

    private FirmRow() {}

    static Firm read(ResultSet row, int number) throws SQLException {
        var region = row.getString("region");
        return new Firm(
                new FirmId(row.getObject("id", UUID.class)),
                Side.valueOf(row.getString("side")),
                trilingual(row, "name"),
                row.getString("pinyin"),
                region == null ? new Trilingual("", "", "") : trilingual(row, "city"),
                region == null ? "" : region,
                SizeClass.valueOf(row.getString("size_class")),
                texts(row, "certificates"),
                trilingual(row, "capabilities"),
                row.getString("website"),
                Visibility.valueOf(row.getString("visibility")),
                ReviewState.valueOf(row.getString("state")),
                row.getTimestamp("archived_at") != null);
    }

    static FirmSeat seat(ResultSet row, int number) throws SQLException {
        return new FirmSeat(
                new FirmId(row.getObject("firm_id", UUID.class)),
                row.getObject("person_id", UUID.class),
                Seat.valueOf(row.getString("kind")),
                trilingual(row, "function"));
    }

    static Trilingual trilingual(ResultSet row, String column) throws SQLException {
        return new Trilingual(
                row.getString(column + "_de"), row.getString(column + "_zh"), row.getString(column + "_en"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
