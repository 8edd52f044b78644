package org.kardan.congress.repair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.CongressId;
import org.kardan.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The store of proposals. */
@Component
class Proposals {

    private final JdbcClient jdbc;
    private final Journal journal;

    Proposals(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    Optional<Proposal> find(CongressId congress, UUID timetable) {
        return jdbc.sql("""
            select r.* from congress.repair r join congress.plan p on p.id = r.plan_id
            where p.congress_id = ? and r.plan_id = ?
            """)
                .params(congress.value(), timetable)
                .query(Proposals::read)
                .optional();
    }

    /** The newest first. */
    List<Proposal> of(CongressId congress) {
        return jdbc.sql("""
            select r.* from congress.repair r join congress.plan p on p.id = r.plan_id
            where p.congress_id = ? order by r.proposed_at desc limit 20
            """).params(congress.value()).query(Proposals::read).list();
    }

    @Transactional
    public void add(@Nullable UUID actor, CongressId congress, Proposal proposal) {
        jdbc.sql("""
            insert into congress.repair
                (plan_id, publication_id, happenings, running, clock, fill, fewest, proposed_by, proposed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(Arrays.asList(
                        proposal.timetable(),
                        proposal.publication(),
                        texts(proposal),
                        proposal.report().running(),
                        proposal.clock(),
                        proposal.report().fill(),
                        proposal.fewest(),
                        actor,
                        proposal.proposed().atOffset(ZoneOffset.UTC)))
                .update();
        journal.note(
                actor,
                "congress",
                congress.toString(),
                "repair proposed",
                Map.of(),
                Map.of(
                        "happenings",
                        String.join(", ", texts(proposal)),
                        "running",
                        "" + proposal.report().running()));
    }

    private static String[] texts(Proposal proposal) {
        return proposal.report().happenings().stream().map(Happening::toString).toArray(String[]::new);
    }

    /** Once: whoever comes second changes nothing and hears false. */
    @Transactional
    public boolean decide(
            @Nullable UUID actor, CongressId congress, UUID timetable, Proposal.State state, Instant now) {
        var first = jdbc.sql("""
            update congress.repair set state = ?, decided_by = ?, decided_at = ?
            where plan_id = ? and state = 'PROPOSED'
            """)
                        .params(Arrays.asList(state.name(), actor, now.atOffset(ZoneOffset.UTC), timetable))
                        .update()
                == 1;
        if (first) {
            var action = state == Proposal.State.ACCEPTED ? "repair accepted" : "repair discarded";
            journal.note(
                    actor, "congress", congress.toString(), action, Map.of(), Map.of("timetable", "" + timetable));
        }
        return first;
    }

    private static Proposal read(ResultSet row, int number) throws SQLException {
        var happenings = Arrays.stream((String[]) row.getArray("happenings").getArray())
                .flatMap(text -> Happening.of(text).stream())
                .toList();
        return new Proposal(
                row.getObject("plan_id", UUID.class),
                row.getObject("publication_id", UUID.class),
                new Report(happenings, row.getInt("running"), row.getBoolean("fill")),
                row.getInt("clock"),
                row.getInt("fewest"),
                Proposal.State.valueOf(row.getString("state")),
                row.getTimestamp("proposed_at").toInstant());
    }
}
