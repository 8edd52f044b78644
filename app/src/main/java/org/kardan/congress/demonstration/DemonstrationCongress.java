package org.kardan.congress.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressId;
import org.kardan.congress.Congresses;
import org.kardan.congress.Stage;
import org.kardan.congress.Zone;
import org.kardan.identity.PersonId;
import org.kardan.language.Trilingual;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The congress of the demonstration alliance, made from {@code demo/congress.json}. Nobody gets a letter about it.
 *
 * <p>The firms must have been imported before: they are found by the references of their lists.
 */
@Component
public class DemonstrationCongress {

    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final Congresses congresses;
    private final DemonstrationHall hall;
    private final DemonstrationGuests guests;
    private final DemonstrationPlan plan;

    DemonstrationCongress(
            JsonMapper json,
            JdbcClient jdbc,
            Congresses congresses,
            DemonstrationHall hall,
            DemonstrationGuests guests,
            DemonstrationPlan plan) {
        this.json = json;
        this.jdbc = jdbc;
        this.congresses = congresses;
        this.hall = hall;
        this.guests = guests;
        this.plan = plan;
    }

    /**
     * Makes the congress anew in this phase; what visitors changed in it is lost.
     *
     * @param accounts demonstration accounts: those with a seat in a registered firm take part, interpreters interpret
     */
    @Transactional
    public CongressId set(Phase phase, Collection<PersonId> accounts) {
        var file = read();
        clear(file.slug());
        var congress = congress(file);
        congresses.add(null, congress);
        hall.furnish(congress, file, accounts);
        guests.register(congress, file, accounts);
        guests.invite(congress, file, accounts);
        guests.wish(congress, file, phase != Phase.BEFORE);
        if (phase != Phase.BEFORE) {
            plan.publish(congress);
        }
        if (phase == Phase.AFTER) {
            congresses.enter(null, congress.id(), Stage.OVER);
        }
        return congress.id();
    }

    /** Timetables first: their meetings hold on to tables, interpreters and people. */
    private void clear(String slug) {
        for (var table : List.of("publication", "plan")) {
            jdbc.sql("delete from congress." + table
                            + " where congress_id in (select id from congress.congress where slug = ?)")
                    .params(slug)
                    .update();
        }
        jdbc.sql("delete from congress.congress where slug = ?").params(slug).update();
    }

    private CongressFile read() {
        try (var in = new ClassPathResource("demo/congress.json").getInputStream()) {
            return json.readValue(in, CongressFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Congress congress(CongressFile file) {
        var venue = file.venue();
        var address = file.address();
        return new Congress(
                CongressId.fresh(),
                file.slug(),
                file.name().trilingual(),
                file.subtitle().trilingual(),
                new Trilingual(
                        venue.de() + ", " + address.de(),
                        venue.zh() + "，" + address.zh(),
                        venue.en() + ", " + address.en()),
                Zone.BERLIN,
                file.date(),
                file.date(),
                Stage.WISHES,
                Instant.now(),
                new Congress.Limits(file.capacity(), 25, 365, null, null));
    }
}
