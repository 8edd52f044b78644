package org.kardan.register.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.kardan.register.profile.Columns.OfFirm;
import org.kardan.register.profile.Columns.OfIdentifier;
import org.kardan.register.profile.Columns.OfSite;

/** The statements of {@link Profiles}: each takes many entries as one JSON array. */
final class ProfileSql {

    static final String READ = """
            select to_jsonb(f) || jsonb_build_object('archived', f.archived_at is not null) as firm,
                (select coalesce(jsonb_agg(to_jsonb(s) order by s.place), '[]')
                 from register.site s where s.firm_id = f.id) as sites,
                (select coalesce(jsonb_agg(jsonb_build_object('firm_id', i.firm_id, 'scheme', i.scheme,
                    'value', i.value, 'status', i.status, 'reason', i.reason)), '[]')
                 from register.identifier i where i.firm_id = f.id) as identifiers
            from register.firm f where f.id = any(:ids)
            """;

    private static final String ROWS = """
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                id uuid, side text, name_de text, name_zh text, name_en text, pinyin text, short_name text,
                legal_form text, website text, email text, phone text, trade_de text, trade_zh text, trade_en text,
                founded int, employees int, turnover text, tier text, size_class text,
                certificates text[], capabilities_de text, capabilities_zh text,
                capabilities_en text, visibility text, state text, archived boolean, version bigint, name_keys text[])
            """;

    static final String INSERT = """
            insert into register.firm (id, side, name_de, name_zh, name_en,
                pinyin, short_name, legal_form, website, email, phone,
                trade_de, trade_zh, trade_en, founded, employees, turnover, tier, size_class,
                certificates, capabilities_de, capabilities_zh, capabilities_en, visibility, state, name_keys,
                archived_at, joined_at)
            select id, side, name_de, name_zh, name_en, pinyin, short_name, legal_form, website, email, phone,
                trade_de, trade_zh, trade_en, founded, employees, turnover, tier, size_class,
                certificates, capabilities_de, capabilities_zh, capabilities_en, visibility, state, name_keys,
                case when archived then now() end, case when state = 'PUBLISHED' then now() end
            """ + ROWS;

    static final String UPDATE = """
            update register.firm f set (side, name_de, name_zh, name_en,
                pinyin, short_name, legal_form, website, email, phone,
                trade_de, trade_zh, trade_en, founded, employees, turnover, tier, size_class,
                certificates, capabilities_de, capabilities_zh, capabilities_en, visibility, state, name_keys)
                = (r.side, r.name_de, r.name_zh, r.name_en, r.pinyin,
                r.short_name, r.legal_form, r.website, r.email, r.phone,
                r.trade_de, r.trade_zh, r.trade_en, r.founded, r.employees, r.turnover, r.tier, r.size_class,
                r.certificates, r.capabilities_de, r.capabilities_zh, r.capabilities_en, r.visibility, r.state,
                r.name_keys),
                archived_at = case when r.archived then coalesce(f.archived_at, now()) end,
                joined_at = coalesce(f.joined_at, case when r.state = 'PUBLISHED' then now() end),
                version = f.version + 1,
                changed_at = now()
            """ + ROWS + "where f.id = r.id and f.version = r.version";

    static final String INSERT_NAME_KEYS =
            "insert into register.name_key (key, firm_id) select distinct unnest(name_keys), id " + ROWS;

    static final String INSERT_SITES = """
            insert into register.site (firm_id, place, street, postcode, city_de, city_zh, city_en, region,
                latitude, longitude)
            select * from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                firm_id uuid, place int, street text, postcode text, city_de text, city_zh text, city_en text,
                region text, latitude double precision, longitude double precision)
            """;

    /** What is already known about an identifier of the same firm stays, such as its verification. */
    static final String INSERT_IDENTIFIERS = """
            insert into register.identifier (firm_id, scheme, value, status, reason)
            select r.* from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                firm_id uuid, scheme text, value text, status text, reason text)
            where not exists (select from register.identifier i
                where i.firm_id = r.firm_id and i.scheme = r.scheme and i.value = r.value)
            """;

    private ProfileSql() {}

    static Kept kept(ResultSet row, int number) throws SQLException {
        var firm = ProfileJson.read(row.getString("firm"), OfFirm.class);
        return firm.kept(
                List.of(ProfileJson.read(row.getString("sites"), OfSite[].class)),
                List.of(ProfileJson.read(row.getString("identifiers"), OfIdentifier[].class)));
    }
}
