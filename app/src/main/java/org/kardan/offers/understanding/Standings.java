package org.kardan.offers.understanding;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.journal.Journal;
import org.kardan.matching.Mention.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people say about concepts found in entries. Rejected stays rejected until somebody says otherwise. */
@Component
public class Standings {

    private final JdbcClient jdbc;
    private final Journal journal;

    Standings(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** By entry and concept. */
    public Map<String, Map<String, Standing>> of(Collection<String> entries) {
        var all = new HashMap<String, Map<String, Standing>>();
        jdbc.sql("select entry, concept, standing from offers.standing where entry = any(:entries)")
                .param("entries", entries.toArray(String[]::new))
                .query(row -> {
                    all.computeIfAbsent(row.getString("entry"), _ -> new HashMap<>())
                            .put(row.getString("concept"), Standing.valueOf(row.getString("standing")));
                });
        return all;
    }

    /** Says it about one concept; {@code SUGGESTED} takes back what was said. Saying it twice changes nothing. */
    @Transactional
    public boolean say(@Nullable UUID actor, String entry, String concept, Standing standing) {
        var before = Optional.ofNullable(of(List.of(entry)).get(entry))
                .map(said -> said.get(concept))
                .orElse(Standing.SUGGESTED);
        if (before == standing) {
            return false;
        }
        jdbc.sql("delete from offers.standing where entry = ? and concept = ?")
                .params(entry, concept)
                .update();
        if (standing != Standing.SUGGESTED) {
            jdbc.sql("insert into offers.standing (entry, concept, standing, decided_by) values (?, ?, ?, ?)")
                    .params(Arrays.asList(entry, concept, standing.name(), actor))
                    .update();
        }
        journal.note(
                actor, "entry", entry, "concept", Map.of(concept, before.name()), Map.of(concept, standing.name()));
        return true;
    }
}
