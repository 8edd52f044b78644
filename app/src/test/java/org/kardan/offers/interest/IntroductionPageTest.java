package org.kardan.offers.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.identity.Consents;
import org.kardan.identity.PersonId;
import org.kardan.identity.Purpose;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.offers.OffersFixtures;
import org.kardan.register.Firm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An introduction: who sees it, who accompanies it, and how contact data and messages pass. */
@KardanTest
class IntroductionPageTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Interests interests;

    @Autowired
    Introductions introductions;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OffersFixtures fixtures;

    private Firm german;
    private Firm chinese;
    private PersonId germanMember;
    private PersonId chineseMember;
    private UUID introduction;

    @BeforeEach
    void twoFirmsThatWantEachOther() {
        german = fixtures.aFirm(Side.DE, "Vorstellung Demo GmbH");
        chinese = fixtures.aFirm(Side.CN, "示例对接公司");
        germanMember = fixtures.aMemberOf(german);
        chineseMember = fixtures.aMemberOf(chinese);
        interests.answer(null, german, chinese, Answer.INTERESTED);
        interests.answer(null, chinese, german, Answer.INTERESTED);
        introduction =
                introductions.between(german.id(), chinese.id()).orElseThrow().id();
    }

    @Test
    void contactDataOfTheOtherSideAppearOnlyWithConsent() {
        var address = chineseMember + "@test.example";
        assertThat(get(germanMember).html()).doesNotContain(address);
        assertThat(get(chineseMember).html()).contains(address);

        consents.give(chineseMember, Purpose.CONTACT_DATA, Side.DE, Lang.ZH, "同意");

        assertThat(get(germanMember).select("[data-side=CN] a[href^=mailto]").eachText())
                .containsExactly(address);
    }

    @Test
    void whoeverHasNoPartInItDoesNotEvenLearnThatItIs() {
        var stranger = fixtures.aMemberOf(fixtures.aFirm(Side.DE, "Fremd Demo GmbH"));

        assertThat(pages.get().uri("/de/introductions/" + introduction).with(user(stranger.toString())))
                .hasStatus(404);
        assertThat(pages.get().uri("/de/introductions/" + introduction)).hasStatus(303);
    }

    @Test
    void aMessageReachesTheOtherFirmWithoutTheAddressOfItsAuthor() {
        post(germanMember, "messages", "body", "Wann dürfen wir Sie besuchen?");

        var letter = jdbc.sql("select lang, reply_to, body from post.letter where recipient = ? and subject like ?")
                .params(chineseMember + "@test.example", "%Vorstellung Demo GmbH%留言%")
                .query()
                .singleRow();
        assertThat(letter).containsEntry("lang", "ZH").containsEntry("reply_to", "");
        assertThat(letter.get("body").toString())
                .contains("Wann dürfen wir Sie besuchen?", "/zh/introductions/" + introduction)
                .doesNotContain(germanMember + "@test.example");
        assertThat(get(chineseMember).select(".k-posts p[lang=de]").eachText())
                .containsExactly("Wann dürfen wir Sie besuchen?");
    }

    @Test
    void theManagerOfASideAccompaniesItAndBothSidesReadTheNote() {
        var manager = fixtures.aManagerOf(Side.CN);
        assertThat(pages.post()
                        .uri("/de/introductions/" + introduction + "/accompany")
                        .param("note", "x")
                        .with(user(germanMember.toString()))
                        .with(csrf()))
                .hasStatus(403);

        post(manager, "accompany", "note", "下周安排视频会议");

        assertThat(get(germanMember).select("[data-side=CN] blockquote").text()).isEqualTo("下周安排视频会议");
        assertThat(get(germanMember).select("[data-side=DE] blockquote")).isEmpty();
    }

    private Document get(PersonId person) {
        try {
            var answer = pages.get()
                    .uri("/de/introductions/" + introduction)
                    .with(user(person.toString()))
                    .exchange();
            assertThat(answer).hasStatusOk();
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void post(PersonId person, String deed, String field, String value) {
        assertThat(pages.post()
                        .uri("/de/introductions/" + introduction + "/" + deed)
                        .param(field, value)
                        .with(user(person.toString()))
                        .with(csrf()))
                .hasStatus(303);
    }
}
