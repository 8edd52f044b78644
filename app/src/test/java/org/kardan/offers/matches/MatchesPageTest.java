package org.kardan.offers.matches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.offers.Kind;
import org.kardan.offers.Matches;
import org.kardan.offers.OfferState;
import org.kardan.offers.OffersFixtures;
import org.kardan.offers.Reach;
import org.kardan.offers.fit.MatchIndex;
import org.kardan.register.Firm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Matches with their reasons, the answers of firms, and what must never reach the other side. */
@KardanTest
class MatchesPageTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    MatchIndex index;

    @Autowired
    Matches matches;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OffersFixtures fixtures;

    private Firm german;
    private Firm chinese;
    private PersonId germanMember;
    private PersonId chineseMember;

    @BeforeEach
    void twoFirmsThatFit() {
        german = fixtures.aFirm(Side.DE, "Passgenau Demo GmbH");
        chinese = fixtures.aFirm(Side.CN, "示例匹配公司");
        germanMember = fixtures.aMemberOf(german);
        chineseMember = fixtures.aMemberOf(chinese);
        fixtures.anOffer(german, Kind.REQUEST, "Wir suchen Gehäuse aus Aluminium im Druckguss");
        fixtures.anOffer(chinese, Kind.OFFER, "铝合金压铸壳体，年产能50万件");
        index.rebuild();
    }

    @Test
    void theReasonsAreTheSameFromBothSidesEachInItsOwnLanguage() {
        var here = matches.between(german.id(), chinese.id()).orElseThrow();
        var there = matches.between(chinese.id(), german.id()).orElseThrow();

        assertThat(here.score()).isEqualTo(there.score());
        assertThat(here.reasons()).isEqualTo(there.reasons());
        assertThat(matches.reasons(here, Lang.DE)).isNotEmpty().doesNotHaveDuplicates();
        assertThat(matches.reasons(there, Lang.ZH)).hasSameSizeAs(matches.reasons(here, Lang.DE));
    }

    @Test
    void aCardShowsTheWordsOfBothSidesWithTheirLanguage() {
        for (var lang : List.of("de", "zh", "en")) {
            var card = card(get(germanMember, "/" + lang + "/matches"), chinese);

            assertThat(card.select(".k-match-side [lang=de] mark")).isNotEmpty();
            assertThat(card.select(".k-match-side [lang=zh-Hans] mark")).isNotEmpty();
            assertThat(card.select(".k-reasons q[lang=de]")).isNotEmpty();
            assertThat(card.select(".k-reasons q[lang=zh-Hans]")).isNotEmpty();
            assertThat(card.select(".k-reasons > li").size()).isBetween(3, 14);
        }
    }

    @Test
    void aRefusalIsSilent() {
        post(chineseMember, chinese, german, "INTERESTED");
        var before = visible(chineseMember, german);

        post(germanMember, german, chinese, "NOT_INTERESTED");

        assertThat(visible(chineseMember, german)).isEqualTo(before);
        assertThat(get(germanMember, "/de/matches").select("[data-matches] [data-other=" + chinese.id() + "]"))
                .isEmpty();
        assertThat(matches.forFirm(german.id(), 20))
                .noneMatch(match -> match.other().equals(chinese.id()));
        assertThat(matches.forFirm(chinese.id(), 20))
                .anyMatch(match -> match.other().equals(german.id()));
    }

    @Test
    void interestShowsNowhereToTheOtherSideUntilItIsMutual() {
        var manager = fixtures.aManagerOf(Side.CN);
        var before = visible(chineseMember, german);

        post(germanMember, german, chinese, "INTERESTED");

        assertThat(visible(chineseMember, german)).isEqualTo(before);
        assertThat(get(chineseMember, "/zh/introductions").text()).doesNotContain("Passgenau");
        assertThat(card(get(manager, "/zh/matches?firm=" + chinese.id()), german)
                        .select(".badge-info"))
                .isEmpty();
    }

    @Test
    void mutualInterestWritesOneLetterToEachPersonInTheirLanguage() {
        post(germanMember, german, chinese, "INTERESTED");
        post(chineseMember, chinese, german, "INTERESTED");
        post(chineseMember, chinese, german, "INTERESTED");

        assertThat(lettersTo(germanMember)).containsExactly("Gegenseitiges Interesse: 示例匹配公司");
        assertThat(lettersTo(chineseMember)).containsExactly("双方均有兴趣：Passgenau Demo GmbH");
        assertThat(get(germanMember, "/de/introductions")
                        .select("[data-introductions] h2")
                        .eachText())
                .containsExactly("Passgenau Demo GmbH – 示例匹配公司");
    }

    @Test
    void anOfferForTheOwnSideAloneTakesNoPart() {
        var hidden = fixtures.aFirm(Side.CN, "示例内部公司");
        fixtures.anOffer(hidden, OffersFixtures.text(Kind.OFFER, Lang.ZH, "铝合金压铸壳体", Reach.OWN_SIDE, OfferState.OPEN));
        index.rebuild();

        assertThat(matches.between(german.id(), hidden.id())).isEmpty();
    }

    @Test
    void aManagerSeesWhereMatchesWaitAndReadsTheReasonsOfAnyFirmOfTheSide() {
        var lonely = fixtures.aFirm(Side.DE, "Passgenau Einsam GmbH");
        index.rebuild();
        var manager = fixtures.aManagerOf(Side.DE);

        var list = get(manager, "/de/matches?q=Passgenau").select("[data-firms] > li");

        var first = list.indexOf(list.stream()
                .filter(line -> line.html().contains(german.id().toString()))
                .findFirst()
                .orElseThrow());
        var last = list.stream()
                .filter(line -> line.html().contains(lonely.id().toString()))
                .findFirst();
        assertThat(list.get(first).select("[data-note]").text())
                .contains(
                        "Match",
                        matches.reasons(matches.forFirm(german.id(), 1).getFirst(), Lang.DE)
                                .getFirst());
        last.ifPresent(line -> {
            assertThat(line.select("[data-note]").text()).isEqualTo("keine Matches");
            assertThat(list.indexOf(line)).isGreaterThan(first);
        });
        var card = card(get(manager, "/de/matches?firm=" + german.id()), chinese);
        assertThat(card.select(".k-reasons > li")).isNotEmpty();
    }

    @Test
    void nobodyAnswersForAFirmOfOthers() {
        assertThat(pages.post()
                        .uri("/de/matches/" + chinese.id() + "/" + german.id())
                        .param("answer", "INTERESTED")
                        .with(user(germanMember.toString()))
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void aWrongConceptCountsNowhereAnyMore() {
        var form = card(get(germanMember, "/de/matches"), chinese).selectFirst("form:has(input[name=concept])");
        var concept = form.selectFirst("input[name=concept]").val();

        assertThat(pages.post()
                        .uri(form.attr("action"))
                        .param("entry", form.selectFirst("input[name=entry]").val())
                        .param("concept", concept)
                        .with(user(germanMember.toString()))
                        .with(csrf()))
                .hasStatus(303);
        index.rebuild();

        var left = matches.between(german.id(), chinese.id()).stream()
                .flatMap(match -> match.reasons().stream())
                .map(Object::toString);
        assertThat(left).noneMatch(reason -> reason.contains("concept=" + concept + ","));
    }

    private String visible(PersonId person, Firm other) {
        var page = card(get(person, "/zh/matches"), other);
        page.select("input[name=_csrf]").remove();
        return page.outerHtml();
    }

    private static Element card(Document page, Firm other) {
        return page.select("[data-matches] [data-other=" + other.id() + "]").stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No card of " + other.id() + " in\n" + page.text()));
    }

    private Document get(PersonId person, String path) {
        try {
            var answer = pages.get().uri(path).with(user(person.toString())).exchange();
            assertThat(answer).hasStatusOk();
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void post(PersonId person, Firm firm, Firm other, String answer) {
        assertThat(pages.post()
                        .uri("/de/matches/" + firm.id() + "/" + other.id())
                        .param("answer", answer)
                        .with(user(person.toString()))
                        .with(csrf()))
                .hasStatus(303);
    }

    private List<String> lettersTo(PersonId person) {
        return jdbc.sql("select subject from post.letter where recipient = ? order by id")
                .params(person + "@test.example")
                .query(String.class)
                .list();
    }
}
