package org.kardan.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.jobs.Counting.Manner;
import org.kardan.language.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Jobs stand still here: they are rows that no scheduler knows. */
@KardanTest
@Transactional
class JobPageTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IdentityFixtures people;

    private PersonId owner;

    @BeforeEach
    void anOwner() {
        owner = people.somebody(Side.DE, Role.INTERPRETER);
    }

    @Test
    void aRunningJobTellsEachReaderHowFarItIsAndAsksAgain() throws Exception {
        var id = job("RUNNING", 12);

        assertThat(panel("/de/jobs/" + id).text()).isEqualTo("Laufende Arbeit 40 % Abbrechen 12 von 30");
        assertThat(panel("/zh/jobs/" + id).text()).isEqualTo("正在处理 40% 取消 已完成 12 项，共 30 项");
        assertThat(panel("/en/jobs/" + id).text()).isEqualTo("Work in progress 40% Cancel 12 of 30");
        var panel = panel("/de/jobs/" + id);
        assertThat(panel.attr("hx-get")).isEqualTo("/de/jobs/" + id);
        assertThat(panel.attr("hx-trigger")).isEqualTo("every 1s");
        assertThat(panel.expectFirst("progress").attr("value")).isEqualTo("40");
    }

    @Test
    void anEndedJobShowsItsResultAndAsksNoMore() throws Exception {
        var panel = panel("/de/jobs/" + job("DONE", 30));

        assertThat(panel.hasAttr("hx-trigger")).isFalse();
        assertThat(panel.select("form, progress")).isEmpty();
        assertThat(panel.text()).isEqualTo("Laufende Arbeit Fertig. Ergebnis anzeigen");
        assertThat(panel.expectFirst("a").attr("href")).startsWith("/de/numbers/");
    }

    @Test
    void aFailedJobDoesNotShowWhatWentWrongInside() throws Exception {
        var id = job("FAILED", 3);

        assertThat(panel("/en/jobs/" + id).text())
                .isEqualTo("Work in progress This did not work. Please try again. If it fails again, tell the operators"
                        + " this number: " + id);
    }

    @Test
    void withoutScriptsThePanelStandsOnAPageWithItsFrame() throws Exception {
        var page = Jsoup.parse(body("/de/jobs/" + job("RUNNING", 12), owner, false));

        assertThat(page.select("h1").eachText()).containsExactly("Laufende Arbeit");
        assertThat(page.select("main section.k-progress")).hasSize(1);
        assertThat(page.select("noscript a[href^=/de/jobs/]")).hasSize(1);
    }

    @Test
    void ownersWatchersAndOperatorsSeeAJobAndOthersLearnNothing() {
        var id = job("RUNNING", 12);
        var manager = people.somebody(Side.CN, Role.MANAGER);
        var operator = people.somebody(Side.DE, Role.OPERATOR);
        var interpreter = people.somebody(Side.DE, Role.INTERPRETER);

        assertThat(statusFor(owner, id)).isEqualTo(200);
        assertThat(statusFor(manager, id)).isEqualTo(200);
        assertThat(statusFor(operator, id)).isEqualTo(200);
        assertThat(statusFor(interpreter, id)).isEqualTo(404);
        assertThat(statusFor(owner, UUID.randomUUID())).isEqualTo(404);
    }

    @Test
    void cancellingAsksTheWorkerAndTheButtonGoes() throws Exception {
        var id = job("RUNNING", 12);

        var answer = pages.post()
                .uri("/de/jobs/" + id + "/cancel")
                .header("HX-Request", "true")
                .with(user(owner.toString()))
                .with(csrf())
                .exchange();

        var panel = Jsoup.parse(answer.getResponse().getContentAsString()).expectFirst("section");
        assertThat(panel.text()).isEqualTo("Laufende Arbeit 40 % Wird angehalten …");
        assertThat(panel.attr("hx-trigger")).isEqualTo("every 1s");
        assertThat(asked(id)).isTrue();
    }

    @Test
    void nobodyElseCancels() {
        var id = job("RUNNING", 12);
        var other = people.somebody(Side.DE, Role.INTERPRETER);

        assertThat(pages.post()
                        .uri("/de/jobs/" + id + "/cancel")
                        .with(user(other.toString()))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(asked(id)).isFalse();
    }

    private boolean asked(UUID id) {
        return jdbc.sql("select cancel_asked from jobs.job where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private UUID job(String state, int done) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into jobs.job (id, kind, subject, owner, state, done, total, message_key, message_args, error, runs)
                values (?, 'counting.numbers', ?, ?, ?, ?, 30, 'jobs.counted', jsonb_build_array(?::int, 30),
                        'java.lang.IllegalStateException', 1)
                """)
                .params(id, Manner.QUICK.subject(), owner.value(), state, done, done)
                .update();
        return id;
    }

    private int statusFor(PersonId person, UUID id) {
        return pages.get()
                .uri("/de/jobs/" + id)
                .with(user(person.toString()))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private Element panel(String address) throws UnsupportedEncodingException {
        return Jsoup.parse(body(address, owner, true)).expectFirst("section");
    }

    private String body(String address, PersonId person, boolean htmx) throws UnsupportedEncodingException {
        var request = pages.get().uri(address).with(user(person.toString()));
        var answer = (htmx ? request.header("HX-Request", "true") : request).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
