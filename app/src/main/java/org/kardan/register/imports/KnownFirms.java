package org.kardan.register.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kardan.language.Side;
import org.kardan.register.FirmId;
import org.kardan.register.identifiers.Scheme;
import org.kardan.register.intake.Draft;
import org.kardan.register.intake.Known;
import org.kardan.register.profile.NameKeys;
import org.kardan.register.profile.ProfileJson;
import org.kardan.register.profile.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what the register knows about the firms that a batch of rows may mean: four questions, however many rows. */
@Component
class KnownFirms {

    private final JdbcClient jdbc;
    private final Profiles profiles;

    KnownFirms(JdbcClient jdbc, Profiles profiles) {
        this.jdbc = jdbc;
        this.profiles = profiles;
    }

    Known about(Side side, String list, Collection<Draft> drafts) {
        var byReference =
                byReference(side, list, drafts.stream().map(Draft::reference).toList());
        var byIdentifier = byIdentifier(drafts);
        var byName = byName(side, drafts);
        var all = new HashSet<FirmId>(byReference.values());
        all.addAll(byIdentifier.values());
        byName.values().forEach(all::addAll);
        return new Known(byReference, byIdentifier, byName, profiles.byIds(all));
    }

    /** The name of a list belongs to its side: two sides may call theirs the same. */
    static String key(Side side, String list) {
        return side + ":" + list;
    }

    private Map<String, FirmId> byReference(Side side, String list, List<String> references) {
        var found = new HashMap<String, FirmId>();
        jdbc.sql("select reference, firm_id from register.reference where list = ? and reference = any(?)")
                .params(key(side, list), references.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("reference"), new FirmId(row.getObject("firm_id", UUID.class)));
                });
        return found;
    }

    private Map<Known.Key, FirmId> byIdentifier(Collection<Draft> drafts) {
        var keys = new ArrayList<Known.Key>();
        drafts.forEach(draft -> draft.given().identifiers().forEach(each -> keys.add(Known.Key.of(each))));
        var found = new HashMap<Known.Key, FirmId>();
        jdbc.sql("""
                select i.scheme, i.value, i.firm_id from register.identifier i
                join jsonb_to_recordset(cast(? as jsonb)) as k(scheme text, value text)
                    on k.scheme = i.scheme and k.value = i.value
                """).params(ProfileJson.write(keys)).query(row -> {
            var key = new Known.Key(Scheme.valueOf(row.getString("scheme")), row.getString("value"));
            found.put(key, new FirmId(row.getObject("firm_id", UUID.class)));
        });
        return found;
    }

    private Map<String, Set<FirmId>> byName(Side side, Collection<Draft> drafts) {
        var wanted = new HashSet<String>();
        drafts.forEach(draft -> wanted.addAll(NameKeys.of(draft.given().names())));
        var found = new HashMap<String, Set<FirmId>>();
        jdbc.sql("""
                select k.key, k.firm_id from unnest(cast(? as text[])) as wanted(key)
                join register.name_key k on k.key = wanted.key
                join register.firm f on f.id = k.firm_id and f.side = ? and f.archived_at is null
                """).params(wanted.toArray(String[]::new), side.name()).query(row -> {
            var firm = new FirmId(row.getObject("firm_id", UUID.class));
            found.computeIfAbsent(row.getString("key"), _ -> new HashSet<>()).add(firm);
        });
        return found;
    }
}
