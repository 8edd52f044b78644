package org.kardan.congress.wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressFixtures;
import org.kardan.congress.WishSettled;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.register.FirmId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@KardanTest
@Transactional
@RecordApplicationEvents
class WishesPageTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester pages;

    @Autowired
    WishDesk desk;

    @Autowired
    Wishes wishes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private Congress congress;
    private FirmId solingen;
    private FirmId remscheid;
    private FirmId suzhou;
    private PersonId inSolingen;
    private PersonId inRemscheid;
    private PersonId inSuzhou;

    @BeforeEach
    void threeGuests() {
        var fixtures = new CongressFixtures(beans);
        congress = fixtures.aCongress();
        solingen = fixtures.aGuest(congress, Side.DE, "Klingen Solingen Demo", Lang.DE);
        remscheid = fixtures.aGuest(congress, Side.DE, "Feilen Remscheid Demo", Lang.DE);
        suzhou = fixtures.aGuest(congress, Side.CN, "苏州演示有限公司", Lang.ZH);
        inSolingen = fixtures.aMember(solingen, Side.DE);
        inRemscheid = fixtures.aMember(remscheid, Side.DE);
        inSuzhou = fixtures.aMember(suzhou, Side.CN);
    }

    @Test
    void aWishIsShownToBothSidesAndToNobodyElse() throws Exception {
        ask(inSolingen, solingen, suzhou, "Wir suchen Klingenstahl");

        assertThat(page(inSolingen, "/de", solingen).text()).contains("ohne Antwort");
        assertThat(page(inSuzhou, "/zh", suzhou).select("blockquote").eachText())
                .containsExactly("Wir suchen Klingenstahl");
        assertThat(page(inRemscheid, "/en", remscheid).text()).doesNotContain("Klingen Solingen Demo");
    }

    @Test
    void aRefusalLooksLikeNoAnswerToTheFirmThatAsked() throws Exception {
        ask(inSolingen, solingen, suzhou, "");
        var before = page(inSolingen, "/de", solingen).select("main").html();

        post(inSuzhou, suzhou, "decline", solingen);

        assertThat(wishes.vetoes(congress.id())).containsExactly(new Wish(suzhou, solingen));
        assertThat(page(inSolingen, "/de", solingen).select("main").html()).isEqualTo(before);
        assertThat(page(inSuzhou, "/zh", suzhou).text()).contains("您已婉拒");
    }

    @Test
    void nobodyOpensTheWishesOfAnotherFirm() {
        ask(inSolingen, solingen, suzhou, "");

        assertThat(pages.get().uri(address("/de", solingen)).with(user(inRemscheid.toString())))
                .hasStatus(404);
        assertThat(pages.get().uri(address("/de", solingen)).with(user(inSuzhou.toString())))
                .hasStatus(404);
    }

    @Test
    void aReturnedWishSettlesTellsBothFirmsAndIsAnnounced() {
        ask(inSolingen, solingen, suzhou, "");
        ask(inSuzhou, suzhou, solingen, "");

        assertThat(wishes.of(congress.id(), solingen, Instant.now()).settled()).hasSize(1);
        assertThat(events.stream(WishSettled.class).filter(one -> one.congress().equals(congress.id())))
                .containsExactly(new WishSettled(congress.id(), solingen, suzhou));
        assertThat(jdbc.sql("select lang from post.letter where key like ? order by lang")
                        .params("congress:settled:" + congress.id() + ":%")
                        .query(String.class)
                        .list())
                .containsExactly("DE", "ZH");
    }

    @Test
    void anExpiredWishFreesItsPlaceAndDoesNotSettleLater() {
        ask(inSolingen, solingen, suzhou, "");
        jdbc.sql("update congress.wish set expires_at = now() - interval '1 day' where congress_id = ?")
                .params(congress.id().value())
                .update();

        var reply = desk.ask(null, congress, new Wish(suzhou, solingen), Priority.LIKE, "", Instant.now());

        assertThat(reply).isEqualTo(new Reply.Asked(new Wish(suzhou, solingen)));
        assertThat(wishes.of(congress.id(), solingen, Instant.now()).asked()).isEmpty();
    }

    @Test
    void aVetoKeepsTheAskedPairOutUntilItIsTakenBack() {
        ask(inSolingen, solingen, suzhou, "");
        post(inSuzhou, suzhou, "decline", solingen);

        ask(inSuzhou, suzhou, solingen, "");

        assertThat(wishes.vetoes(congress.id())).isEmpty();
        assertThat(wishes.of(congress.id(), suzhou, Instant.now()).settled()).hasSize(1);
    }

    @Test
    void thePageSpeaksThreeLanguages() throws Exception {
        var titles = List.of(
                page(inSolingen, "/de", solingen).select("h1").text(),
                page(inSolingen, "/zh", solingen).select("h1").text(),
                page(inSolingen, "/en", solingen).select("h1").text());

        assertThat(titles)
                .containsExactly(
                        "Gesprächswünsche: Klingen Solingen Demo",
                        "会谈意向：Klingen Solingen Demo",
                        "Meeting wishes: Klingen Solingen Demo");
    }

    @Test
    void onlyFirmsOfTheOtherSideMayBeAsked() throws Exception {
        assertThat(page(inSolingen, "/de", solingen)
                        .select("section:last-of-type .k-list h3")
                        .eachText())
                .containsExactly("苏州演示有限公司");
    }

    private void ask(PersonId who, FirmId from, FirmId to, String message) {
        assertThat(pages.post()
                        .uri(address("/de", from) + "/ask")
                        .param("other", to.toString())
                        .param("message", message)
                        .with(user(who.toString()))
                        .with(csrf()))
                .hasStatus(303);
    }

    private void post(PersonId who, FirmId firm, String deed, FirmId other) {
        assertThat(pages.post()
                        .uri(address("/de", firm) + "/" + deed)
                        .param("other", other.toString())
                        .with(user(who.toString()))
                        .with(csrf()))
                .hasStatus(303);
    }

    private Document page(PersonId who, String lang, FirmId firm) throws Exception {
        var html = pages.get()
                .uri(address(lang, firm))
                .with(user(who.toString()))
                .exchange()
                .getResponse()
                .getContentAsString();
        var page = Jsoup.parse(html);
        page.select("input[name=_csrf]").remove();
        return page;
    }

    private String address(String lang, FirmId firm) {
        return lang + congress.path() + "/wishes/" + firm;
    }
}
