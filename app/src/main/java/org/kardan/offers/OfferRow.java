package org.kardan.offers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;

/** How rows become offers, and offers become columns. */
final class OfferRow {

    static final String INSERT = """
            insert into offers.offer (firm_id, kind, lang, title_de, title_zh, title_en, text_de, text_zh, text_en,
                certificates, volume, reach, state, expires, imported, created_by, changed_by)
            values (:firm, :kind, :lang, :titleDe, :titleZh, :titleEn, :textDe, :textZh, :textEn,
                :certificates, :volume, :reach, :state, :expires, :imported, :actor, :actor)
            returning id
            """;

    /** Many at once, as one JSON array of {@link #columns} with their ids. */
    static final String INSERT_ALL = """
            insert into offers.offer (id, firm_id, kind, lang, title_de, title_zh, title_en, text_de, text_zh, text_en,
                certificates, volume, reach, state, expires, imported, created_by, changed_by)
            select r.id, r.firm, r.kind, r.lang, r."titleDe", r."titleZh", r."titleEn",
                r."textDe", r."textZh", r."textEn",
                r.certificates, r.volume, r.reach, r.state, r.expires, r.imported, r.actor, r.actor
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, firm uuid, kind text, lang text,
                "titleDe" text, "titleZh" text, "titleEn" text, "textDe" text, "textZh" text, "textEn" text,
                certificates text[], volume text, reach text, state text, expires date, imported boolean, actor uuid)
            """;

    static final String UPDATE = """
            update offers.offer set kind = :kind, lang = :lang, title_de = :titleDe, title_zh = :titleZh,
                title_en = :titleEn, text_de = :textDe, text_zh = :textZh, text_en = :textEn,
                certificates = :certificates, volume = :volume, reach = :reach, state = :state, expires = :expires,
                imported = :imported, changed_by = :actor, changed_at = now(), version = version + 1
            where id = :id and firm_id = :firm and version = :version
            """;

    private OfferRow() {}

    static Offer read(ResultSet row, int number) throws SQLException {
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                new FirmId(row.getObject("firm_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                Lang.valueOf(row.getString("lang")),
                trilingual(row, "title"),
                trilingual(row, "text"),
                List.of((String[]) row.getArray("certificates").getArray()),
                row.getString("volume"),
                Reach.valueOf(row.getString("reach")),
                OfferState.valueOf(row.getString("state")),
                row.getDate("expires").toLocalDate(),
                row.getBoolean("imported"),
                row.getLong("version"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static Trilingual trilingual(ResultSet row, String column) throws SQLException {
        return new Trilingual(
                row.getString(column + "_de"), row.getString(column + "_zh"), row.getString(column + "_en"));
    }

    static Map<String, @Nullable Object> columns(FirmId firm, OfferText text, boolean imported, @Nullable UUID actor) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("firm", firm.value());
        columns.put("kind", text.kind().name());
        columns.put("lang", text.lang().name());
        for (var lang : Lang.values()) {
            var suffix = lang.path().substring(0, 1).toUpperCase(Locale.ROOT)
                    + lang.path().substring(1);
            columns.put("title" + suffix, text.title().exactly(lang));
            columns.put("text" + suffix, text.text().exactly(lang));
        }
        columns.put("certificates", text.certificates().toArray(String[]::new));
        columns.put("volume", text.volume());
        columns.put("reach", text.reach().name());
        columns.put("state", text.state().name());
        columns.put("expires", text.expires());
        columns.put("imported", imported);
        columns.put("actor", actor);
        return columns;
    }
}
