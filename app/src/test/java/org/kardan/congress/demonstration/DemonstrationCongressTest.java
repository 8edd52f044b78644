package org.kardan.congress.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.congress.CongressFixtures;
import org.kardan.congress.CongressId;
import org.kardan.congress.Congresses;
import org.kardan.congress.Stage;
import org.kardan.language.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@KardanTest
@Transactional
class DemonstrationCongressTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    DemonstrationCongress demonstration;

    @Autowired
    Congresses congresses;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void firmsOfTheFile() throws IOException {
        var fixtures = new CongressFixtures(beans);
        try (var in = new ClassPathResource("demo/congress.json").getInputStream()) {
            var file = new JsonMapper().readValue(in, CongressFile.class);
            file.registrations().stream()
                    .filter(CongressFile.Guest::comesForAFirm)
                    .map(CongressFile.Guest::firm)
                    .distinct()
                    .forEach(reference -> {
                        var side = reference.startsWith("C") ? Side.CN : Side.DE;
                        var firm = fixtures.aFirm(side, "Demo " + reference);
                        jdbc.sql("insert into register.reference (list, reference, firm_id) values ('test', ?, ?)")
                                .params(reference, firm.value())
                                .update();
                    });
        }
    }

    @Test
    void beforeTheCongressWishesWaitForAnswers() {
        var id = demonstration.set(Phase.BEFORE, List.of());

        assertThat(congresses.byId(id).orElseThrow().stage()).isEqualTo(Stage.WISHES);
        assertThat(count("select count(*) from congress.wish where congress_id = ?", id))
                .isEqualTo(1200);
        assertThat(count("select count(*) from congress.registration where congress_id = ?", id))
                .isEqualTo(278);
        assertThat(count("""
            select count(*) from congress.delegate d join congress.registration r on r.id = d.registration_id
            where r.congress_id = ?
            """, id)).isEqualTo(334);
        assertThat(count("select count(*) from congress.guest where congress_id = ?", id))
                .isEqualTo(16);
        assertThat(all("""
            select count(*) from identity.person p where p.side = 'CN' and p.id in (
                select d.person_id from congress.delegate d
                    join congress.registration r on r.id = d.registration_id where r.congress_id = :id
                union select person_id from congress.guest where congress_id = :id)
            """.replace(":id", "'" + id + "'"))).isEqualTo(60);
        assertThat(count("select count(*) from congress.interpreter where congress_id = ?", id))
                .isEqualTo(30);
        assertThat(count("select count(*) from congress.slot where congress_id = ?", id))
                .isEqualTo(16);
        assertThat(count("select count(*) from congress.meeting_table where congress_id = ?", id))
                .isEqualTo(25);
    }

    @Test
    void duringTheCongressATimetableIsPublishedAndNobodyGetsALetter() {
        demonstration.set(Phase.BEFORE, List.of());
        var letters = all("select count(*) from post.letter where key like 'congress:%'");

        var id = demonstration.set(Phase.DURING, List.of());

        assertThat(congresses.byId(id).orElseThrow().stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(count("select max(placed) from congress.plan where congress_id = ?", id))
                .isGreaterThan(200);
        assertThat(all("select count(*) from post.letter where key like 'congress:%'"))
                .isEqualTo(letters);
        assertThat(congresses.bySlug("wuppertal-2027").orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void everyPhaseFollowsEveryOther() {
        demonstration.set(Phase.DURING, List.of());

        var after = demonstration.set(Phase.AFTER, List.of());
        assertThat(congresses.byId(after).orElseThrow().stage()).isEqualTo(Stage.OVER);
        assertThat(count("select count(*) from congress.publication where congress_id = ?", after))
                .isEqualTo(1);

        var before = demonstration.set(Phase.BEFORE, List.of());
        assertThat(congresses.bySlug("wuppertal-2027").orElseThrow().id()).isEqualTo(before);
        assertThat(count("select count(*) from congress.plan where congress_id = ?", before))
                .isZero();
    }

    private long count(String sql, CongressId id) {
        return jdbc.sql(sql).params((UUID) id.value()).query(Long.class).single();
    }

    private long all(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
