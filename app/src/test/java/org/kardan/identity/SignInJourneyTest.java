package org.kardan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.KardanTest;
import org.kardan.language.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signing in, being kept out, and choosing a password by link. */
@KardanTest
class SignInJourneyTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    IdentityFixtures fixtures;

    @Autowired
    People people;

    @Autowired
    Links links;

    @Autowired
    Accounts accounts;

    @ParameterizedTest
    @CsvSource({"de, de, Anmelden", "zh, zh-Hans, 登录", "en, en, Sign in"})
    void theFormSpeaksTheReadersLanguage(String path, String tag, String heading) throws Exception {
        var page = Jsoup.parse(pages.get()
                .uri("/" + path + "/sign-in")
                .exchange()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("html").attr("lang")).isEqualTo(tag);
        assertThat(page.select("h1").eachText()).containsExactly(heading);
        assertThat(page.select("form[action$=sign-in] input").eachAttr("name"))
                .containsExactly("_csrf", "to", "email", "password");
    }

    @Test
    void theRightPasswordLeadsBackToWhereOneCameFrom() {
        var answer = signIn(emailOf(fixtures.somebodyWithPassword(Side.DE)), IdentityFixtures.PASSWORD, "/de/account");
        assertThat(answer).hasStatus(303).hasHeader("Location", "/de/account");
        var account = pages.get().uri("/de/account").cookie(session(answer)).exchange();
        assertThat(account).hasStatusOk();
    }

    @Test
    void aForeignAddressIsNoWayBack() {
        var email = emailOf(fixtures.somebodyWithPassword(Side.DE));
        assertThat(signIn(email, IdentityFixtures.PASSWORD, "//evil.example")).hasHeader("Location", "/de/");
    }

    @Test
    void wrongPasswordUnknownAddressAndLockedAccountAnswerAlike() throws Exception {
        var known = fixtures.somebodyWithPassword(Side.DE);
        var locked = fixtures.somebodyWithPassword(Side.DE);
        accounts.lock(known.value(), locked, true);
        var wrong = signIn(emailOf(known), "falsch", "");
        var unknown = signIn("niemand@test.example", "falsch", "");
        var shut = signIn(emailOf(locked), IdentityFixtures.PASSWORD, "");
        for (var answer : new MvcTestResult[] {wrong, unknown, shut}) {
            assertThat(answer).hasStatus(422);
            assertThat(Jsoup.parse(answer.getResponse().getContentAsString())
                            .select("[role=alert]")
                            .eachText())
                    .containsExactly("E-Mail-Adresse und Passwort passen nicht zusammen.");
        }
    }

    @Test
    void afterTenFailuresEvenTheRightPasswordWaits() {
        var email = emailOf(fixtures.somebodyWithPassword(Side.DE));
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(email, "falsch" + i, "")).hasStatus(422);
        }
        assertThat(signIn(email, IdentityFixtures.PASSWORD, "")).hasStatus(429);
    }

    @Test
    void aLockEndsARunningSession() {
        var person = fixtures.somebodyWithPassword(Side.DE);
        var session = session(signIn(emailOf(person), IdentityFixtures.PASSWORD, ""));
        assertThat(pages.get().uri("/de/account").cookie(session)).hasStatusOk();
        accounts.lock(person.value(), person, true);
        assertThat(pages.get().uri("/de/account").cookie(session)).hasStatus(303);
    }

    @Test
    void aLinkWorksOnceAndOnlyWithALongPassword() {
        var person = fixtures.somebody(Side.CN);
        var secret = links.make(person, LinkKind.INVITATION);
        assertThat(choose(secret, "kurz")).hasStatus(422);
        assertThat(choose(secret, "一个只有我知道的很长的句子")).hasStatus(303);
        assertThat(choose(secret, "noch-ein-langes-Passwort")).hasStatus(422);
        assertThat(accounts.check(emailOf(person), "一个只有我知道的很长的句子")).contains(person);
    }

    @Test
    void aNewLinkKillsTheOldOne() {
        var person = fixtures.somebody(Side.DE);
        var old = links.make(person, LinkKind.RESET);
        links.make(person, LinkKind.RESET);
        assertThat(links.open(old)).isEmpty();
    }

    private MvcTestResult choose(String secret, String password) {
        return pages.post()
                .uri("/zh/link/" + secret)
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult signIn(String email, String password, String to) {
        return pages.post()
                .uri("/de/sign-in")
                .param("email", email)
                .param("password", password)
                .param("to", to)
                .with(request -> {
                    // Each test comes from its own network, so that their failures do not add up.
                    request.setRemoteAddr(email);
                    return request;
                })
                .with(csrf())
                .exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        return answer.getResponse().getCookie("SESSION");
    }

    private String emailOf(PersonId person) {
        return people.byId(person).orElseThrow().email();
    }
}
