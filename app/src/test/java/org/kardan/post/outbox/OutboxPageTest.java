package org.kardan.post.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.KardanTest;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.Role;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.post.Letter;
import org.kardan.post.Letters;
import org.kardan.post.Post;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@KardanTest
@Transactional
class OutboxPageTest {

    private static final String SECRET = "http://localhost/zh/link/abcdefghijklmnopqrstuvwxyz0123456789";

    @Autowired
    MockMvcTester pages;

    @Autowired
    IdentityFixtures people;

    @Autowired
    Post post;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient jdbc;

    private final String to = UUID.randomUUID() + "@example.org";

    @ParameterizedTest
    @CsvSource({"de, Postausgang, zurückgehalten", "zh, 发件箱, 暂存", "en, Outbox, held"})
    void listsTheLettersThatMatch(String lang, String title, String state) throws UnsupportedEncodingException {
        write("Einladung", "…");
        write("时间表", "…");
        post.send(Letter.of("", "anderswo@example.org", Lang.DE, "Fremd", "…"));

        var page = page("/" + lang + "/outbox?q=" + to);

        assertThat(page.expectFirst("h1").text()).isEqualTo(title);
        assertThat(page.select("tbody th").eachText()).containsExactly("时间表", "Einladung");
        assertThat(page.select("tbody td:last-child").eachText()).containsExactly(state, state);
    }

    @Test
    void showsALetterAsItsRecipientReadsItWithItsLinksAndFiles() throws UnsupportedEncodingException {
        var file = new Letter.Attachment("Termin 会谈.ics", "text/calendar", "BEGIN".getBytes(StandardCharsets.UTF_8));
        post.send(new Letter("", to, "", Lang.ZH, "邀请", "您好！\n请打开" + SECRET + "。\n<b>谢谢</b>", List.of(file)));

        var page = page("/de/outbox/" + newest());

        assertThat(page.expectFirst("h1").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select(".card-body").text()).isEqualTo("您好！ 请打开" + SECRET + "。 <b>谢谢</b>");
        assertThat(page.select(".card-body a").eachAttr("href")).containsExactly(SECRET);
        var download = page.select("a[download]").attr("href");
        assertThat(pages.get().uri(download).with(user(manager())))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("BEGIN");
    }

    @Test
    void aSecretThatLeftByMailIsNotShownToOthers() throws UnsupportedEncodingException {
        write("Einladung", "Bitte öffnen: " + SECRET);
        jdbc.sql("update post.letter set state = 'SENT', sent = now() where recipient = ?")
                .param(to)
                .update();

        var page = page("/de/outbox/" + newest());

        assertThat(page.select(".card-body").text()).isEqualTo("Bitte öffnen: http://localhost/zh/link/…");
        assertThat(page.html()).doesNotContain("abcdefghij");
    }

    @Test
    void withoutAMailServerNothingCanBeReleased() {
        write("Einladung", "…");
        var id = newest();

        assertThat(pages.post()
                        .uri("/de/outbox/" + id + "/release")
                        .with(user(manager()))
                        .with(csrf()))
                .hasStatus(303);
        assertThat(letters.find(id).orElseThrow().state()).hasToString("HELD");
    }

    @Test
    void whoMayNotReadTheOutboxDoesNot() {
        write("Einladung", "…");
        var interpreter = people.somebody(Side.DE, Role.INTERPRETER).toString();

        assertThat(pages.get().uri("/de/outbox").with(user(interpreter))).hasStatus(403);
        assertThat(pages.get().uri("/de/outbox/" + newest()).with(user(interpreter)))
                .hasStatus(403);
        assertThat(pages.get().uri("/de/outbox/" + UUID.randomUUID()).with(user(manager())))
                .hasStatus(404);
    }

    @Test
    void whatWasWrittenToSomebodyCanBeListedAndForgotten() {
        write("Einladung", "…");
        assertThat(letters.writtenTo(to.toUpperCase(java.util.Locale.ROOT))).hasSize(1);

        letters.forget(to);

        assertThat(letters.writtenTo(to)).isEmpty();
    }

    private void write(String subject, String body) {
        post.send(Letter.of("", to, Lang.DE, subject, body));
    }

    private UUID newest() {
        return letters.newest(to, 0, 1).getFirst().id();
    }

    private String manager() {
        return people.somebody(Side.DE, Role.MANAGER).toString();
    }

    private Document page(String address) throws UnsupportedEncodingException {
        var answer = pages.get().uri(address).with(user(manager())).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
