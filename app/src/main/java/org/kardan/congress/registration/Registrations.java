package org.kardan.congress.registration;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.CongressId;
import org.kardan.identity.PersonId;
import org.kardan.journal.Journal;
import org.kardan.language.Lang;
import org.kardan.register.FirmId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The store of registrations. {@link Desk} decides what becomes of them. */
@Component
public class Registrations {

    private static final String SELECT = """
        select r.id, r.firm_id, r.state, r.received_at, r.on_behalf,
            d.id as delegate, d.person_id, d.spoken, d.unavailable
        from congress.registration r left join congress.delegate d on d.registration_id = r.id
        """;

    private final JdbcClient jdbc;
    private final Journal journal;

    Registrations(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** All registrations in the order of receipt. */
    public List<Registration> of(CongressId congress) {
        return read(jdbc.sql(SELECT + " where r.congress_id = ? order by r.received_at, r.id, d.id")
                .params(congress.value()));
    }

    /** The approved ones. */
    public List<Registration> approved(CongressId congress) {
        return of(congress).stream()
                .filter(registration -> registration.state() == RegistrationState.APPROVED)
                .toList();
    }

    public Optional<Registration> of(CongressId congress, FirmId firm) {
        return read(jdbc.sql(SELECT + " where r.congress_id = ? and r.firm_id = ? order by d.id")
                        .params(congress.value(), firm.value()))
                .stream()
                .findFirst();
    }

    /** Whoever decides about seats waits here for others who do: two at once could fill one seat twice. */
    @Transactional
    public void lock(CongressId congress) {
        jdbc.sql("select 1 from congress.congress where id = ? for update")
                .params(congress.value())
                .query(Integer.class)
                .single();
    }

    /** Registers a firm again or for the first time, without people. */
    @Transactional
    public UUID receive(@Nullable UUID actor, CongressId congress, FirmId firm, boolean onBehalf, Instant now) {
        var id = jdbc.sql("""
            insert into congress.registration (congress_id, firm_id, state, received_at, registered_by, on_behalf)
            values (:congress, :firm, 'RECEIVED', :now, :actor, :onBehalf)
            on conflict (congress_id, firm_id) do update set state = 'RECEIVED', received_at = :now,
                registered_by = :actor, on_behalf = :onBehalf, decided_at = null, decided_by = null
            returning id
            """)
                .param("congress", congress.value())
                .param("firm", firm.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("onBehalf", onBehalf)
                .query(UUID.class)
                .single();
        journal.note(actor, "registration", id.toString(), onBehalf ? "received on behalf" : "received");
        return id;
    }

    @Transactional
    public void decide(@Nullable UUID actor, UUID registration, RegistrationState state, Instant now) {
        jdbc.sql("update congress.registration set state = ?, decided_at = ?, decided_by = ? where id = ?")
                .params(Arrays.asList(state.name(), now.atOffset(ZoneOffset.UTC), actor, registration))
                .update();
        journal.note(actor, "registration", registration.toString(), "state " + state);
    }

    /** Adds a delegate or changes the one for this person. */
    @Transactional
    public UUID put(
            @Nullable UUID actor, UUID registration, PersonId person, Set<Lang> spoken, Set<Integer> unavailable) {
        var id = jdbc.sql("""
            insert into congress.delegate (registration_id, person_id, spoken, unavailable) values (?, ?, ?, ?)
            on conflict (registration_id, person_id)
                do update set spoken = excluded.spoken, unavailable = excluded.unavailable
            returning id
            """)
                .params(
                        registration,
                        person.value(),
                        spoken.stream().sorted().map(Lang::name).toArray(String[]::new),
                        unavailable.stream().sorted().toArray(Integer[]::new))
                .query(UUID.class)
                .single();
        journal.note(
                actor,
                "registration",
                registration.toString(),
                "delegate put",
                Map.of(),
                Map.of("person", person.toString()));
        return id;
    }

    /** Removes a delegate for whom no meeting is placed; false otherwise. */
    @Transactional
    public boolean remove(@Nullable UUID actor, UUID registration, UUID delegate) {
        var removed = jdbc.sql("""
            delete from congress.delegate d where d.registration_id = ? and d.id = ? and not exists
                (select from congress.meeting m where d.id in (m.first_delegate, m.second_delegate))
            """).params(registration, delegate).update();
        if (removed > 0) {
            journal.note(actor, "registration", registration.toString(), "delegate removed");
        }
        return removed > 0;
    }

    private static List<Registration> read(JdbcClient.StatementSpec query) {
        var heads = new LinkedHashMap<UUID, Registration>();
        var delegates = new LinkedHashMap<UUID, List<Delegate>>();
        query.query(row -> {
            var id = row.getObject("id", UUID.class);
            heads.computeIfAbsent(id, _ -> head(row));
            var people = delegates.computeIfAbsent(id, _ -> new ArrayList<>());
            if (row.getObject("delegate") != null) {
                people.add(delegate(row));
            }
        });
        return heads.values().stream()
                .map(head -> new Registration(
                        head.id(),
                        head.firm(),
                        head.state(),
                        head.received(),
                        head.onBehalf(),
                        delegates.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static Registration head(ResultSet row) {
        try {
            return new Registration(
                    row.getObject("id", UUID.class),
                    new FirmId(row.getObject("firm_id", UUID.class)),
                    RegistrationState.valueOf(row.getString("state")),
                    row.getTimestamp("received_at").toInstant(),
                    row.getBoolean("on_behalf"),
                    List.of());
        } catch (SQLException e) {
            throw new IllegalStateException("A registration cannot be read. Maybe the query lacks a column.", e);
        }
    }

    private static Delegate delegate(ResultSet row) throws SQLException {
        return new Delegate(
                row.getObject("delegate", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                langs(row.getArray("spoken")),
                Set.of((Integer[]) row.getArray("unavailable").getArray()));
    }

    private static Set<Lang> langs(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(Lang::valueOf).collect(Collectors.toSet());
    }
}
