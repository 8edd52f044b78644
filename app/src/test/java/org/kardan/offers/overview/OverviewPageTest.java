package org.kardan.offers.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.identity.PersonId;
import org.kardan.language.Side;
import org.kardan.offers.Kind;
import org.kardan.offers.OffersFixtures;
import org.kardan.offers.fit.MatchIndex;
import org.kardan.register.Firm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a manager sees of all matches, and what stays with the side that said it. */
@KardanTest
class OverviewPageTest {

    private static final String NOTE = "Überblick: zu weit weg";

    @Autowired
    MockMvcTester pages;

    @Autowired
    MatchIndex index;

    @Autowired
    OffersFixtures fixtures;

    private Firm german;
    private Firm chinese;
    private PersonId member;

    @BeforeEach
    void twoFirmsThatFit() {
        german = fixtures.aFirm(Side.DE, "Überblick Demo GmbH");
        chinese = fixtures.aFirm(Side.CN, "示例概览公司");
        member = fixtures.aMemberOf(german);
        fixtures.anOffer(german, Kind.REQUEST, "Wir suchen Gehäuse aus Aluminium im Druckguss");
        fixtures.anOffer(chinese, Kind.OFFER, "铝合金压铸壳体，年产能50万件");
        index.rebuild();
    }

    @Test
    void aRefusalWithItsReasonIsReadByTheManagersOfTheSideAlone() {
        answer("NOT_INTERESTED", "DISTANCE", NOTE);

        var own = get(fixtures.aManagerOf(Side.DE), "/de/matches/overview");
        var other = get(fixtures.aManagerOf(Side.CN), "/zh/matches/overview");

        assertThat(own.select("[data-notes] li:contains(Überblick Demo GmbH) .badge")
                        .eachText())
                .contains("Standort oder Entfernung passt nicht");
        assertThat(own.select("[data-notes]").text()).contains(NOTE);
        assertThat(own.select("[data-failings] tbody th").eachText()).contains("Standort oder Entfernung passt nicht");
        assertThat(other.text()).doesNotContain(NOTE);
    }

    @Test
    void takingARefusalBackTakesItOutOfTheNumbers() {
        answer("NOT_INTERESTED", "OTHER", NOTE + german.id());
        answer("LATER", "OTHER", NOTE + german.id());

        assertThat(get(fixtures.aManagerOf(Side.DE), "/de/matches/overview").text())
                .doesNotContain(NOTE + german.id());
    }

    @Test
    void aWishNobodyReturnedWaitsOnThePageOfItsOwnSide() {
        answer("INTERESTED", "UNSAID", "");
        var line = "[data-onesided] a[href$=" + german.id() + "]";

        for (var lang : List.of("de", "zh", "en")) {
            assertThat(get(fixtures.aManagerOf(Side.DE), "/" + lang + "/matches/overview")
                            .select(line))
                    .hasSize(1);
        }
        assertThat(get(fixtures.aManagerOf(Side.CN), "/zh/matches/overview").select(line))
                .isEmpty();
    }

    @Test
    void theTableForSpreadsheetsHoldsNoFormula() {
        answer("NOT_INTERESTED", "PRICE", "=1+1;" + german.id());

        var csv = text(fixtures.aManagerOf(Side.DE), "/en/matches/refusals.csv");

        assertThat(csv).startsWith("\uFEFFFirm,Other firm,Reason,Note,Subject,Time");
        assertThat(csv).contains("Price does not fit,'=1+1;" + german.id());
    }

    @Test
    void onlyManagersSeeIt() {
        for (var path : List.of("/de/matches/overview", "/de/matches/refusals.csv")) {
            assertThat(pages.get().uri(path).with(user(member.toString()))).hasStatus(403);
            assertThat(pages.get().uri(path)).hasStatus3xxRedirection();
        }
    }

    private void answer(String answer, String why, String note) {
        assertThat(pages.post()
                        .uri("/de/matches/" + german.id() + "/" + chinese.id())
                        .param("answer", answer)
                        .param("why", why)
                        .param("note", note)
                        .with(user(member.toString()))
                        .with(csrf()))
                .hasStatus(303);
    }

    private Document get(PersonId person, String path) {
        return Jsoup.parse(text(person, path));
    }

    private String text(PersonId person, String path) {
        try {
            var answer = pages.get().uri(path).with(user(person.toString())).exchange();
            assertThat(answer).hasStatusOk();
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
