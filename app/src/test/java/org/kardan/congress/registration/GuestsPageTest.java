package org.kardan.congress.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressFixtures;
import org.kardan.congress.Congresses;
import org.kardan.congress.agenda.Editions;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.People;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@KardanTest
@Transactional
class GuestsPageTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Guests guests;

    @Autowired
    Registrations registrations;

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient jdbc;

    private CongressFixtures fixtures;
    private Congress congress;
    private PersonId manager;

    @BeforeEach
    void aManager() {
        fixtures = new CongressFixtures(beans);
        congress = fixtures.aCongress();
        manager = fixtures.bean(IdentityFixtures.class).somebody(Side.DE, Role.MANAGER);
    }

    @Test
    void aManagerInvitesAnOfficialWhoIsThenOnThePageAndHearsOfTheAgenda() throws Exception {
        var official = fixtures.bean(IdentityFixtures.class).somebody(Side.CN, Role.OFFICIAL);

        invite("person", official.toString(), "spoken", "zh", "spoken", "en");

        assertThat(guests.of(congress.id())).singleElement().satisfies(guest -> {
            assertThat(guest.person()).isEqualTo(official);
            assertThat(guest.spoken()).isEqualTo(Set.of(Lang.ZH, Lang.EN));
        });
        assertThat(show("de").select("tbody tr")).hasSize(1);
        assertThat(show("zh").select("h1").text()).isEqualTo("嘉宾");
        assertThat(fixtures.bean(Editions.class).current(congress).audience()).contains(official);
        assertThat(jdbc.sql("select count(*) from journal.entry where subject = ? and action = 'guest invited'")
                        .params(congress.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void somebodyNewIsInvitedByNameAndTakenOffAgain() throws Exception {
        invite("family", "Muster", "given", "Maria", "email", "maria@presse.example", "spoken", "de");
        var guest = guests.of(congress.id()).getFirst();
        assertThat(fixtures.bean(People.class)
                        .byId(guest.person())
                        .orElseThrow()
                        .name()
                        .family())
                .isEqualTo("Muster");

        post("/guests/" + guest.id() + "/remove");

        assertThat(guests.of(congress.id())).isEmpty();
    }

    @Test
    void anAddressOfTheOtherSideIsRefused() throws Exception {
        var stranger = fixtures.aPerson(Side.CN);

        var answer = invite("family", "X", "email", stranger.email(), "spoken", "de");

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer.getResponse().getContentAsString()).contains("jemandem der anderen Seite");
        assertThat(guests.of(congress.id())).isEmpty();
    }

    @Test
    void aGuestTakesASeatAndGivesItBackToWhoWaits() {
        jdbc.sql("update congress.congress set capacity = 1 where id = ?")
                .params(congress.id().value())
                .update();
        congress = fixtures.bean(Congresses.class).byId(congress.id()).orElseThrow();
        var one = fixtures.aPerson(Side.DE).id();
        assertThat(desk.invite(null, congress, one, Set.of(Lang.DE), Instant.now()))
                .isTrue();
        assertThat(desk.invite(null, congress, fixtures.aPerson(Side.DE).id(), Set.of(Lang.DE), Instant.now()))
                .isFalse();
        var firm = fixtures.aGuest(congress, Side.DE, "Wartet", Lang.DE);
        assertThat(registrations.of(congress.id(), firm).orElseThrow().state()).isEqualTo(RegistrationState.WAITING);

        post("/guests/" + guests.of(congress.id()).getFirst().id() + "/remove");

        assertThat(registrations.of(congress.id(), firm).orElseThrow().state()).isEqualTo(RegistrationState.APPROVED);
    }

    @Test
    void theListOfRegistrationsIsNarrowedByNameAndSide() throws Exception {
        fixtures.aGuest(congress, Side.DE, "Klingen Demo", Lang.DE);
        fixtures.aGuest(congress, Side.CN, "苏州演示有限公司", Lang.ZH);

        assertThat(registered("")).containsExactlyInAnyOrder("Klingen Demo", "苏州演示有限公司");
        assertThat(registered("?side=CN")).containsExactly("苏州演示有限公司");
        assertThat(registered("?q=klingen")).containsExactly("Klingen Demo");
        assertThat(registered("?q=klingen&side=CN")).isEmpty();
        assertThat(registered("?page=99999")).hasSize(2);
    }

    private java.util.List<String> registered(String query) throws Exception {
        return get("/de" + congress.path() + "/registrations" + query)
                .select("tbody th")
                .eachText();
    }

    private Document show(String lang) throws Exception {
        return get("/" + lang + congress.path() + "/guests");
    }

    private Document get(String uri) throws Exception {
        return Jsoup.parse(pages.get()
                .uri(uri)
                .with(user(manager.toString()))
                .exchange()
                .getResponse()
                .getContentAsString());
    }

    private MvcTestResult invite(String... fields) {
        return post("/guests", fields);
    }

    private MvcTestResult post(String path, String... fields) {
        var request = pages.post()
                .uri("/de" + congress.path() + path)
                .with(user(manager.toString()))
                .with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
