package org.kardan.congress.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressFixtures;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Lang;
import org.kardan.language.PersonName;
import org.kardan.language.Side;
import org.kardan.register.FirmId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@KardanTest
@Transactional
class RegistrationPageTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Registrations registrations;

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient jdbc;

    private CongressFixtures fixtures;
    private Congress congress;
    private FirmId solingen;
    private PersonId member;

    @BeforeEach
    void aFirm() {
        fixtures = new CongressFixtures(beans);
        congress = fixtures.aCongress();
        solingen = fixtures.aFirm(Side.DE, "Klingen Solingen Demo");
        member = fixtures.aMember(solingen, Side.DE);
    }

    @Test
    void aFirmRegistersAColleagueAndSomebodyNew() {
        register(member, "person", member.toString(), "spoken", "de");
        register(
                member,
                "family",
                "Muster",
                "given",
                "Max",
                "email",
                "max@neu.example",
                "spoken",
                "zh",
                "unavailable",
                "2");

        var registration = registrations.of(congress.id(), solingen).orElseThrow();
        assertThat(registration.state()).isEqualTo(RegistrationState.RECEIVED);
        assertThat(registration.onBehalf()).isFalse();
        assertThat(registration.delegates().stream().map(Delegate::unavailable))
                .containsExactlyInAnyOrder(java.util.Set.of(), java.util.Set.of(2));
    }

    @Test
    void aManagerRegistersOnBehalfAndItIsRecorded() {
        var manager = fixtures.bean(IdentityFixtures.class).somebody(Side.DE, Role.MANAGER);

        register(manager, "person", member.toString(), "spoken", "de");

        assertThat(registrations.of(congress.id(), solingen).orElseThrow().onBehalf())
                .isTrue();
    }

    @Test
    void aStrangersAddressIsRefusedWithoutTellingTheName() throws Exception {
        var somebody = IdentityFixtures.aPerson(Side.DE);
        var stranger = new Person(
                somebody.id(),
                PersonName.latin("Geheimrat", "Gerda"),
                Side.DE,
                Lang.DE,
                somebody.contact(),
                somebody.spoken(),
                somebody.function());
        fixtures.bean(People.class).add(null, stranger);

        var answer = register(member, "family", "X", "email", stranger.email(), "spoken", "de");

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer.getResponse().getContentAsString())
                .doesNotContain("GEHEIMRAT")
                .contains("nicht Ihrer Firma");
    }

    @Test
    void nobodyRegistersForAnotherFirm() {
        var outsider = fixtures.aMember(fixtures.aFirm(Side.DE, "Anderswo"), Side.DE);

        assertThat(register(outsider, "person", member.toString(), "spoken", "de")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoDoesNotFitWaitsAndMovesUp() {
        var small = fixtures.aCongress();
        jdbc.sql("update congress.congress set capacity = 1 where id = ?")
                .params(small.id().value())
                .update();
        var tight = fixtures.bean(org.kardan.congress.Congresses.class)
                .byId(small.id())
                .orElseThrow();
        var first = fixtures.aGuest(tight, Side.DE, "Zuerst", Lang.DE);
        var second = fixtures.aGuest(tight, Side.DE, "Danach", Lang.DE);
        assertThat(registrations.of(tight.id(), second).orElseThrow().state()).isEqualTo(RegistrationState.WAITING);

        desk.withdraw(null, tight, first, Instant.now());

        assertThat(registrations.of(tight.id(), second).orElseThrow().state()).isEqualTo(RegistrationState.APPROVED);
    }

    @Test
    void aDecisionIsWrittenInTheLanguageOfThePerson() {
        var guest = fixtures.aGuest(congress, Side.CN, "苏州演示有限公司", Lang.ZH);

        assertThat(jdbc.sql("select subject from post.letter where key like ? order by key")
                        .params("congress:decided:" + congress.id() + ":" + guest + ":%")
                        .query(String.class)
                        .list())
                .containsExactly("报名确认：测试大会");
    }

    @Test
    void theListIsATableInThreeLanguagesAndAFile() throws Exception {
        fixtures.aGuest(congress, Side.DE, "Feilen Remscheid Demo", Lang.DE);
        var manager = fixtures.bean(IdentityFixtures.class).somebody(Side.DE, Role.MANAGER);

        assertThat(List.of(heading(manager, "de"), heading(manager, "zh"), heading(manager, "en")))
                .containsExactly("Alle Anmeldungen", "全部报名", "All registrations");
        var csv = pages.get()
                .uri("/de" + congress.path() + "/registrations.csv")
                .with(user(manager.toString()))
                .exchange();
        assertThat(new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFFirma;Person;Funktion;Sprachen;Stand;Eingegangen;E-Mail")
                .contains("Feilen Remscheid Demo;Paula PRÜFER;Einkauf;Deutsch;Zugesagt;");
    }

    private String heading(PersonId who, String lang) throws Exception {
        var html = pages.get()
                .uri("/" + lang + congress.path() + "/registrations")
                .with(user(who.toString()))
                .exchange()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(html).select("h1").text();
    }

    private MvcTestResult register(PersonId who, String... fields) {
        var request = pages.post()
                .uri("/de" + congress.path() + "/registration/" + solingen)
                .with(user(who.toString()))
                .with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
