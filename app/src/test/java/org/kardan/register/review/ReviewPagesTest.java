package org.kardan.register.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.KardanTest;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Side;
import org.kardan.register.FirmId;
import org.kardan.register.RegisterFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Entries wait for the manager of their side, who publishes them or gives them back with a word. */
@KardanTest
class ReviewPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    IdentityFixtures people;

    @Autowired
    RegisterFixtures register;

    @Autowired
    JdbcClient jdbc;

    private final String name = "Durchsichtmuster " + UUID.randomUUID();
    private FirmId firm;
    private PersonId manager;
    private PersonId chinese;
    private PersonId member;

    @BeforeEach
    void aSubmittedEntry() {
        // Others' entries out of the way: the queue is one for all.
        jdbc.sql("update register.firm set archived_at = now() where state = 'SUBMITTED' and archived_at is null")
                .update();
        manager = people.somebody(Side.DE, Role.MANAGER);
        chinese = people.somebody(Side.CN, Role.MANAGER);
        member = people.somebody(Side.DE);
        firm = register.draft(Side.DE, name);
        register.seat(firm, member.value(), "EDITOR");
        assertThat(deed(member, "SUBMIT", "", "0")).hasStatus(303);
    }

    @Test
    void theQueueShowsTheManagerOfTheSideAndNobodyElseWhatWaits() throws Exception {
        assertThat(parsed("/de/review", manager).select("main h2").eachText()).containsExactly(name);
        assertThat(parsed("/de", manager).select("[data-panel=review] a").text())
                .isEqualTo("Ein Eintrag wartet auf Durchsicht");
        assertThat(parsed("/de/review", chinese).select("main h2").eachText()).containsExactly("Nichts wartet auf Sie");
        assertThat(get("/de/review", member)).hasStatus(403);
    }

    @Test
    void whatIsPublishedIsSeenAndWaitsNoLonger() throws Exception {
        assertThat(deed(member, "PUBLISH", "", "0")).hasStatus(403);
        assertThat(deed(chinese, "PUBLISH", "", "0")).hasStatus(404);
        assertThat(get("/de/firms/" + firm, chinese)).hasStatus(404);

        assertThat(deed(manager, "PUBLISH", "", "2")).hasStatus(303).hasHeader("Location", "/de/review");

        assertThat(get("/de/firms/" + firm, chinese)).hasStatusOk();
        assertThat(parsed("/de/firms/" + firm, chinese).select("#review")).isEmpty();
        assertThat(parsed("/de/review", manager).select("main h2").eachText()).containsExactly("Nichts wartet auf Sie");
    }

    @Test
    void aReturnNeedsANoteThatThoseWhoKeepTheEntryRead() throws Exception {
        deed(manager, "RETURN", " ", "2");
        assertThat(states()).isEqualTo("SUBMITTED");

        deed(manager, "RETURN", "Bitte <b>Zertifikate</b> ergänzen", "2");

        assertThat(states()).isEqualTo("DRAFT");
        assertThat(parsed("/de/firms/" + firm, member).select("#remark p").text())
                .isEqualTo("Bitte <b>Zertifikate</b> ergänzen");
        assertThat(parsed("/de/firms/" + firm, manager)
                        .select("#review .k-history strong")
                        .eachText())
                .containsExactly("mit Notiz versehen", "zurückgegeben", "zur Durchsicht gegeben", "angelegt");
        deed(member, "SUBMIT", "", "0");
        assertThat(parsed("/de/firms/" + firm, member).select("#remark")).isEmpty();
    }

    @Test
    void whoDecidesOnAnEntryThatChangedMeanwhileIsAskedToLookAgain() {
        deed(manager, "PUBLISH", "", "1");
        assertThat(states()).isEqualTo("SUBMITTED");
    }

    @ParameterizedTest
    @CsvSource({"de, Durchsicht, Veröffentlichen", "zh, 审核, 发布", "en, Review, Publish"})
    void theQueueSpeaksThreeLanguages(String lang, String title, String button) throws Exception {
        var page = parsed("/" + lang + "/review", manager);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("main .btn-primary").text()).isEqualTo(button);
    }

    private String states() {
        return jdbc.sql("select state from register.firm where id = ?")
                .params(firm.value())
                .query(String.class)
                .single();
    }

    private MvcTestResult deed(PersonId actor, String deed, String note, String version) {
        return pages.post()
                .uri("/de/firms/" + firm + "/state")
                .param("deed", deed)
                .param("note", note)
                .param("version", version)
                .param("queue", "true")
                .with(csrf())
                .with(user(actor.toString()))
                .exchange();
    }

    private Document parsed(String path, PersonId reader) throws Exception {
        return Jsoup.parse(get(path, reader).getResponse().getContentAsString());
    }

    private MvcTestResult get(String path, PersonId reader) {
        return pages.get().uri(path).with(user(reader.toString())).exchange();
    }
}
