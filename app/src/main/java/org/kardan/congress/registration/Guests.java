package org.kardan.congress.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.CongressId;
import org.kardan.identity.PersonId;
import org.kardan.journal.Journal;
import org.kardan.language.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The store of guests without a firm. {@link Desk} sees to it that there is a seat for them. */
@Component
public class Guests {

    private final JdbcClient jdbc;
    private final Journal journal;

    Guests(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    public List<Guest> of(CongressId congress) {
        return jdbc.sql("select id, person_id, spoken from congress.guest where congress_id = ? order by id")
                .params(congress.value())
                .query(Guests::read)
                .list();
    }

    int count(CongressId congress) {
        return jdbc.sql("select count(*) from congress.guest where congress_id = ?")
                .params(congress.value())
                .query(Integer.class)
                .single();
    }

    /** Adds a guest or changes the languages of the one for this person. */
    @Transactional
    void put(@Nullable UUID actor, CongressId congress, PersonId person, Set<Lang> spoken, Instant now) {
        jdbc.sql("""
            insert into congress.guest (congress_id, person_id, spoken, invited_by, invited_at)
            values (:congress, :person, :spoken, :actor, :now)
            on conflict (congress_id, person_id) do update set spoken = excluded.spoken
            """)
                .param("congress", congress.value())
                .param("person", person.value())
                .param("spoken", spoken.stream().sorted().map(Lang::name).toArray(String[]::new))
                .param("actor", actor)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        journal.note(
                actor, "congress", congress.toString(), "guest invited", Map.of(), Map.of("person", person.toString()));
    }

    @Transactional
    void remove(@Nullable UUID actor, CongressId congress, UUID guest) {
        var removed = jdbc.sql("delete from congress.guest where congress_id = ? and id = ?")
                .params(congress.value(), guest)
                .update();
        if (removed > 0) {
            journal.note(actor, "congress", congress.toString(), "guest removed");
        }
    }

    private static Guest read(ResultSet row, int number) throws SQLException {
        return new Guest(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                Arrays.stream((String[]) row.getArray("spoken").getArray())
                        .map(Lang::valueOf)
                        .collect(Collectors.toSet()));
    }
}
