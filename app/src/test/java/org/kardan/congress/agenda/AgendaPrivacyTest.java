package org.kardan.congress.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressFixtures;
import org.kardan.congress.Congresses;
import org.kardan.congress.planning.Runs;
import org.kardan.congress.publication.Publication;
import org.kardan.congress.publication.Publisher;
import org.kardan.congress.registration.Desk;
import org.kardan.congress.timetable.Timetables;
import org.kardan.congress.wishes.Priority;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** An agenda is read by its firm, the managers of its side, and whoever holds the secret of a feed; by nobody else. */
@KardanTest
@Transactional
class AgendaPrivacyTest {

    private static final String PARTNER = "苏州演示有限公司";

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Feeds feeds;

    private CongressFixtures fixtures;
    private Congress congress;
    private FirmId solingen;
    private PersonId member;
    private PersonId guest;

    @BeforeEach
    void aPublishedMeeting() {
        fixtures = new CongressFixtures(beans);
        congress = fixtures.aCongress();
        solingen = fixtures.aFirm(Side.DE, "Klingen Solingen Demo");
        member = fixtures.aMember(solingen, Side.DE);
        fixtures.register(congress, solingen, member, Lang.DE);
        fixtures.bean(Desk.class).approve(null, congress, solingen, Instant.now());
        var suzhou = fixtures.aGuest(congress, Side.CN, PARTNER, Lang.ZH);
        guest = fixtures.aMember(suzhou, Side.CN);
        fixtures.anInterpreter(congress, null);
        fixtures.settle(congress, solingen, suzhou, Priority.MUST);
        var timetable = fixtures.bean(Runs.class).compute(congress, new Timetables.Ordered(1, 5, false), Instant.now());
        var words = new Publisher.Words(false, new Trilingual("", "", ""), Publication.Audience.NOBODY);
        fixtures.bean(Publisher.class).publish(null, congress, timetable, words, Instant.now());
        congress = fixtures.bean(Congresses.class).byId(congress.id()).orElseThrow();
    }

    @Test
    void theFirmAndTheManagersOfItsSideReadItsAgenda() throws Exception {
        var manager = somebody(Side.DE, Role.MANAGER);

        for (var reader : new PersonId[] {member, manager}) {
            assertThat(text(get("/agenda/firms/" + solingen, reader))).contains(PARTNER);
            assertThat(get("/agenda/firms/" + solingen + ".pdf", reader)
                            .getResponse()
                            .getStatus())
                    .isEqualTo(200);
        }
        assertThat(text(get("/agenda", member))).contains(PARTNER);
    }

    @Test
    void nobodyElseReadsTheAgendaOfAFirm() throws Exception {
        for (var stranger : strangers().entrySet()) {
            for (var path : new String[] {"/agenda/firms/" + solingen, "/agenda/firms/" + solingen + ".pdf"}) {
                var answer = get(path, stranger.getValue());
                assertThat(answer.getResponse().getStatus())
                        .as(stranger.getKey() + " " + path)
                        .isIn(303, 403, 404);
                assertThat(text(answer)).as(stranger.getKey() + " " + path).doesNotContain(PARTNER);
            }
        }
    }

    @Test
    void theOwnAgendaOfAStrangerHasNothingOfIt() throws Exception {
        for (var stranger : strangers().entrySet()) {
            if (stranger.getValue() == null || stranger.getValue().equals(guest)) {
                continue;
            }
            for (var path : new String[] {"/agenda", "/agenda.ics"}) {
                assertThat(text(get(path, stranger.getValue())))
                        .as(stranger.getKey() + " " + path)
                        .doesNotContain(PARTNER)
                        .doesNotContain("meeting-");
            }
        }
    }

    @Test
    void whoIsNotSignedInSeesNeitherPageNorFile() {
        for (var path : new String[] {"/agenda", "/agenda.pdf", "/agenda.ics"}) {
            assertThat(get(path, null).getResponse().getStatus()).as(path).isEqualTo(303);
        }
    }

    @Test
    void onlyTheSecretOpensAFeedAndARenewedOneReplacesIt() throws Exception {
        assertThat(feed("guess")).isEqualTo(404);
        var first = feeds.renew(member, Instant.now());
        assertThat(text(calendar(first))).contains("Gespräch: " + PARTNER);

        post("/agenda/feed");

        var second = feeds.of(member).orElseThrow();
        assertThat(second).isNotEqualTo(first).hasSizeGreaterThan(40);
        assertThat(feed(first)).isEqualTo(404);
        assertThat(text(calendar(second))).contains("Gespräch: " + PARTNER);
    }

    @Test
    void aFeedShowsNothingOfOthers() throws Exception {
        var outsider = fixtures.aMember(fixtures.aFirm(Side.DE, "Unbeteiligt"), Side.DE);

        assertThat(text(calendar(feeds.renew(outsider, Instant.now()))))
                .contains("BEGIN:VCALENDAR")
                .doesNotContain(PARTNER)
                .doesNotContain("meeting-");
    }

    /** Everybody who might try, null for somebody who is not signed in. */
    private Map<String, @Nullable PersonId> strangers() {
        var strangers = new LinkedHashMap<String, @Nullable PersonId>();
        strangers.put("nobody", null);
        strangers.put("another firm", fixtures.aMember(fixtures.aFirm(Side.DE, "Nebenan"), Side.DE));
        strangers.put("the other side", fixtures.aMember(fixtures.aFirm(Side.CN, "无关"), Side.CN));
        strangers.put("the partner firm", guest);
        strangers.put("the other manager", somebody(Side.CN, Role.MANAGER));
        strangers.put("an interpreter", somebody(Side.DE, Role.INTERPRETER));
        strangers.put("an official", somebody(Side.DE, Role.OFFICIAL));
        strangers.put("an analyst", somebody(Side.DE, Role.ANALYST));
        return strangers;
    }

    private PersonId somebody(Side side, Role role) {
        return fixtures.bean(IdentityFixtures.class).somebody(side, role);
    }

    private MvcTestResult get(String path, @Nullable PersonId reader) {
        var request = pages.get().uri("/de" + congress.path() + path);
        return (reader == null ? request : request.with(user(reader.toString()))).exchange();
    }

    private void post(String path) {
        pages.post()
                .uri("/de" + congress.path() + path)
                .with(user(member.toString()))
                .with(csrf())
                .exchange();
    }

    private int feed(String secret) {
        return calendar(secret).getResponse().getStatus();
    }

    private MvcTestResult calendar(String secret) {
        return pages.get().uri("/de/calendar/" + secret + ".ics").exchange();
    }

    /** Calendars fold long lines; unfolded for reading. */
    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
