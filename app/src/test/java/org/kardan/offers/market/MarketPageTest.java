package org.kardan.offers.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.offers.Kind;
import org.kardan.offers.Offer;
import org.kardan.offers.OfferState;
import org.kardan.offers.Offers;
import org.kardan.offers.OffersFixtures;
import org.kardan.offers.Reach;
import org.kardan.register.Firm;
import org.kardan.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The market place, the page of an offer, its editor: who finds, sees and writes what. */
@KardanTest
class MarketPageTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    OfferIndex offerIndex;

    @Autowired
    SearchIndex search;

    @Autowired
    Offers offers;

    @Autowired
    OffersFixtures fixtures;

    private Firm chinese;
    private Offer forBoth;
    private Offer forOwnSide;
    private Offer draft;
    private PersonId german;
    private PersonId chineseMember;

    @BeforeEach
    void aFirmWithOffers() {
        chinese = fixtures.aFirm(Side.CN, "示例集市公司");
        chineseMember = fixtures.aMemberOf(chinese);
        german = fixtures.aMemberOf(fixtures.aFirm(Side.DE, "Marktbesuch Demo GmbH"));
        forBoth = fixtures.anOffer(chinese, Kind.OFFER, "铝合金压铸壳体 QZX" + chinese.id());
        forOwnSide = fixtures.anOffer(
                chinese, OffersFixtures.text(Kind.OFFER, Lang.ZH, "内部供应", Reach.OWN_SIDE, OfferState.OPEN));
        draft = fixtures.anOffer(
                chinese, OffersFixtures.text(Kind.OFFER, Lang.ZH, "草稿", Reach.BOTH_SIDES, OfferState.DRAFT));
        offerIndex.refresh(List.of(chinese.id()));
        search.awaitVisible();
    }

    @Test
    void aGermanWordFindsAChineseOfferThroughItsConcept() {
        for (var lang : List.of("de", "zh", "en")) {
            var page = get(german, "/" + lang + "/offers?side=CN&q=Druckguss");
            assertThat(page.select("[data-offers] h2 a").eachAttr("href"))
                    .contains("/" + lang + "/offers/" + forBoth.id());
            assertThat(page.select("html").attr("lang")).startsWith(lang);
        }
    }

    @Test
    void theOtherSideFindsAndSeesNeitherDraftsNorWhatIsForTheOwnSide() {
        var mine = get(chineseMember, "/zh/offers?q=" + "示例集市公司");
        assertThat(mine.select("[data-offers] h2 a").eachAttr("href")).contains("/zh/offers/" + forOwnSide.id());

        var page = get(german, "/de/offers?q=" + "示例集市公司");
        assertThat(page.select("[data-offers] h2 a").eachAttr("href"))
                .contains("/de/offers/" + forBoth.id())
                .doesNotContain("/de/offers/" + forOwnSide.id(), "/de/offers/" + draft.id());
        assertThat(status(german, "/de/offers/" + forBoth.id())).isEqualTo(200);
        assertThat(status(german, "/de/offers/" + forOwnSide.id())).isEqualTo(404);
        assertThat(status(german, "/de/offers/" + draft.id())).isEqualTo(404);
        assertThat(status(chineseMember, "/zh/offers/" + draft.id())).isEqualTo(200);
    }

    @Test
    void aSetFilterIsAPillThatRemovesIt() {
        var pill = get(german, "/de/offers?side=CN&kind=OFFER").select(".k-pill");

        assertThat(pill.eachText()).containsExactly("Filter entfernen: Angebot", "Filter entfernen: chinesische Seite");
        assertThat(pill.eachAttr("href")).containsExactly("?side=CN", "?kind=OFFER");
    }

    @Test
    void anOfferIsWrittenInTheBrowserAndUnderstoodWhileItIsWritten() {
        var preview = Jsoup.parse(body(pages.post()
                .uri("/zh/offers/preview")
                .param("author", "ZH")
                .param("titleZh", "寻求铝合金压铸供应商")
                .with(user(chineseMember.toString()))
                .with(csrf())
                .exchange()));
        assertThat(preview.select("[data-concepts] mark").eachText()).contains("压铸");

        var saved = pages.post()
                .uri("/zh/offers/new?firm=" + chinese.id())
                .param("kind", "REQUEST")
                .param("author", "ZH")
                .param("titleZh", "寻求铝合金压铸供应商")
                .param("reach", "BOTH_SIDES")
                .param("state", "OPEN")
                .param("expires", LocalDate.now().plusMonths(3).toString())
                .with(user(chineseMember.toString()))
                .with(csrf());
        assertThat(saved).hasStatus(303);
        assertThat(offers.ofFirms(List.of(chinese.id())))
                .anyMatch(offer ->
                        offer.kind() == Kind.REQUEST && offer.title().zh().equals("寻求铝合金压铸供应商"));
    }

    @Test
    void aFormWithoutTitleComesBackWithWhatWasTyped() {
        var answer = pages.post()
                .uri("/de/offers/new?firm=" + chinese.id())
                .param("author", "ZH")
                .param("textZh", "年产能五十万件")
                .param("expires", LocalDate.now().plusMonths(3).toString())
                .with(user(chineseMember.toString()))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(body(answer));
        assertThat(page.select("#titleZh-error").text()).contains("Titel");
        assertThat(page.select("#textZh").text()).isEqualTo("年产能五十万件");
    }

    @Test
    void nobodyWritesForAFirmOfOthers() {
        assertThat(status(german, "/de/offers/" + forBoth.id() + "/edit")).isEqualTo(403);
        assertThat(status(german, "/de/offers/own?firm=" + chinese.id())).isEqualTo(403);
        assertThat(status(fixtures.aManagerOf(Side.DE), "/de/offers/" + forBoth.id() + "/edit"))
                .isEqualTo(403);
        assertThat(status(fixtures.aManagerOf(Side.CN), "/zh/offers/" + forBoth.id() + "/edit"))
                .isEqualTo(200);
    }

    private Document get(PersonId person, String path) {
        return Jsoup.parse(
                body(pages.get().uri(path).with(user(person.toString())).exchange()));
    }

    private int status(PersonId person, String path) {
        return pages.get()
                .uri(path)
                .with(user(person.toString()))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
