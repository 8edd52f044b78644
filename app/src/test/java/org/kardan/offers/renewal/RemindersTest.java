package org.kardan.offers.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.offers.Kind;
import org.kardan.offers.Offer;
import org.kardan.offers.OfferState;
import org.kardan.offers.OfferText;
import org.kardan.offers.Offers;
import org.kardan.offers.OffersFixtures;
import org.kardan.offers.Reach;
import org.kardan.register.Firm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Firms learn in time that an offer ends, and let it live on with one click. */
@KardanTest
class RemindersTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Reminders reminders;

    @Autowired
    Offers offers;

    @Autowired
    OffersFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    private Firm firm;
    private PersonId german;

    @BeforeEach
    void aFirmWithSomebody() {
        firm = fixtures.aFirm(Side.DE, "Endet Bald Demo GmbH");
        german = fixtures.aMemberOf(firm);
    }

    @Test
    void everybodyOfTheFirmIsToldInTheirLanguageOnce() {
        var chinese = speaking(Lang.ZH);
        var english = speaking(Lang.EN);
        ending("Schmiedeteile Demo", TODAY.plusDays(20));
        ending("Härterei Demo", TODAY.plusDays(25));
        ending("Noch lange Demo", TODAY.plusMonths(6));

        reminders.send(TODAY);
        reminders.send(TODAY);

        assertThat(subjects(german)).containsExactly("2 Einträge laufen bald ab: Endet Bald Demo GmbH");
        assertThat(subjects(chinese)).containsExactly("有 2 条信息即将到期：Endet Bald Demo GmbH");
        assertThat(subjects(english)).containsExactly("2 entries end soon: Endet Bald Demo GmbH");
        assertThat(body(german))
                .contains("Schmiedeteile Demo", "Härterei Demo", "/de/offers/own?firm=" + firm.id())
                .doesNotContain("Noch lange Demo");
    }

    @Test
    void aWeekBeforeTheEndItIsToldAgain() {
        ending("Schmiedeteile Demo", TODAY.plusDays(25));

        reminders.send(TODAY);
        reminders.send(TODAY.plusDays(10));
        reminders.send(TODAY.plusDays(19));

        assertThat(subjects(german)).hasSize(2);
    }

    @Test
    void managersLearnOfFirmsWithoutAnAccountInOneLetter() {
        var manager = fixtures.aManagerOf(Side.CN);
        for (var name : List.of("示例即将到期一公司", "示例即将到期二公司")) {
            var seatless = fixtures.aFirm(Side.CN, name);
            fixtures.anOffer(seatless, text(Lang.ZH, "示例锻件", TODAY.plusDays(3)));
        }

        reminders.send(TODAY);

        assertThat(subjects(manager)).singleElement().asString().contains("即将到期");
    }

    @Test
    void oneClickRenewsWhatEndsSoonAndNothingElse() {
        var soon = ending("Schmiedeteile Demo", TODAY.plusDays(20));
        var later = ending("Noch lange Demo", TODAY.plusMonths(6));

        assertThat(pages.post()
                        .uri("/de/offers/renewals")
                        .param("firm", firm.id().toString())
                        .with(user(german.toString()))
                        .with(csrf()))
                .hasStatus(303);

        assertThat(offers.byId(soon.id()).orElseThrow().expires()).isEqualTo(TODAY.plusMonths(12));
        assertThat(offers.byId(later.id()).orElseThrow()).isEqualTo(later);
        reminders.send(TODAY);
        assertThat(subjects(german)).isEmpty();
    }

    @Test
    void nobodyRenewsForAFirmOfOthers() {
        var stranger = fixtures.aMemberOf(fixtures.aFirm(Side.CN, "示例旁观公司"));

        assertThat(pages.post()
                        .uri("/zh/offers/renewals")
                        .param("firm", firm.id().toString())
                        .with(user(stranger.toString()))
                        .with(csrf()))
                .hasStatus(403);
    }

    private PersonId speaking(Lang lang) {
        var person = fixtures.aMemberOf(firm);
        jdbc.sql("update identity.person set lang = ? where id = ?")
                .params(lang.name(), person.value())
                .update();
        return person;
    }

    private Offer ending(String title, LocalDate expires) {
        return fixtures.anOffer(firm, text(Lang.DE, title, expires));
    }

    private static OfferText text(Lang lang, String title, LocalDate expires) {
        var nothing = new Trilingual("", "", "");
        var titled = Trilingual.only(lang, title);
        return new OfferText(
                Kind.OFFER, lang, titled, nothing, List.of(), "", Reach.BOTH_SIDES, OfferState.OPEN, expires);
    }

    private List<String> subjects(PersonId person) {
        return jdbc.sql("""
                select subject from post.letter where recipient = ? and key like 'offers:ending:%' order by id
                """)
                .params(person + "@test.example")
                .query(String.class)
                .list();
    }

    private String body(PersonId person) {
        return jdbc.sql("select body from post.letter where recipient = ? and key like 'offers:ending:%'")
                .params(person + "@test.example")
                .query(String.class)
                .single();
    }
}
