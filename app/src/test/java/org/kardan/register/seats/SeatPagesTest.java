package org.kardan.register.seats;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Owners and managers give seats and take them; a seat opens the firm at once, and closes it. */
@KardanTest
class SeatPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    IdentityFixtures people;

    @Autowired
    RegisterFixtures register;

    private FirmId firm;
    private PersonId manager;
    private PersonId owner;
    private PersonId editor;
    private PersonId somebody;

    @BeforeEach
    void aFirmWithAnOwnerAndAnEditor() {
        firm = register.draft(Side.DE, "Platzmuster " + UUID.randomUUID());
        manager = people.somebody(Side.DE, Role.MANAGER);
        owner = people.somebody(Side.DE);
        editor = people.somebody(Side.DE);
        somebody = people.somebody(Side.DE);
        register.seat(firm, owner.value(), "OWNER");
        register.seat(firm, editor.value(), "EDITOR");
    }

    @Test
    void anOwnerGivesASeatThatOpensTheFirmAndTakesItAgain() {
        assertThat(get("/de/firms/" + firm, somebody)).hasStatus(404);
        assertThat(get("/de/firms/" + firm + "/edit", somebody)).hasStatus(403);

        assertThat(give(owner, mail(somebody), "EDITOR")).hasStatus(303);
        assertThat(get("/de/firms/" + firm + "/edit", somebody)).hasStatusOk();
        assertThat(get(path(), somebody)).hasStatus(403);

        assertThat(take(owner, somebody)).hasStatus(303);
        assertThat(get("/de/firms/" + firm + "/edit", somebody)).hasStatus(403);
    }

    @Test
    void anEditorMadeResponsibleGivesSeats() throws Exception {
        assertThat(give(editor, mail(somebody), "EDITOR")).hasStatus(403);
        assertThat(take(editor, owner)).hasStatus(403);

        give(manager, mail(editor), "OWNER");

        assertThat(give(editor, mail(somebody), "EDITOR")).hasStatus(303);
        assertThat(parsed(path()).select("#seats .badge").eachText())
                .containsExactly("verantwortlich", "verantwortlich", "bearbeitet mit");
    }

    @Test
    void peopleOfTheOtherSideAndStrangersGetNoSeatAndTheAnswerIsTheSame() throws Exception {
        var abroad = give(manager, mail(people.somebody(Side.CN)), "EDITOR");
        var stranger = give(manager, "niemand@test.example", "EDITOR");

        assertThat(abroad).hasStatus(422);
        assertThat(error(abroad)).isEqualTo(error(stranger)).isNotEmpty();
        assertThat(give(people.somebody(Side.CN, Role.MANAGER), mail(somebody), "OWNER"))
                .hasStatus(404);
    }

    @Test
    void theFirmPageLeadsThoseWhoMayThere() throws Exception {
        var link = "a[href=/de/firms/" + firm + "/seats]";
        assertThat(Jsoup.parse(content(get("/de/firms/" + firm, owner))).select(link))
                .hasSize(1);
        assertThat(Jsoup.parse(content(get("/de/firms/" + firm, editor))).select(link))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de, Platz vergeben", "zh, 授予席位", "en, Give a seat"})
    void thePageSpeaksThreeLanguages(String lang, String title) throws Exception {
        assertThat(parsed(path().replace("/de/", "/" + lang + "/"))
                        .select("main section h2")
                        .text())
                .isEqualTo(title);
    }

    private String path() {
        return "/de/firms/" + firm + "/seats";
    }

    private static String mail(PersonId person) {
        return person + "@test.example";
    }

    private MvcTestResult give(PersonId actor, String email, String seat) {
        return pages.post()
                .uri(path())
                .param("email", email)
                .param("seat", seat)
                .with(csrf())
                .with(user(actor.toString()))
                .exchange();
    }

    private MvcTestResult take(PersonId actor, PersonId person) {
        return pages.post()
                .uri(path() + "/" + person + "/take")
                .with(csrf())
                .with(user(actor.toString()))
                .exchange();
    }

    private static String error(MvcTestResult answer) throws Exception {
        return Jsoup.parse(content(answer)).select("#email-error").text();
    }

    private Document parsed(String path) throws Exception {
        return Jsoup.parse(content(get(path, manager)));
    }

    private static String content(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult get(String path, PersonId reader) {
        return pages.get().uri(path).with(user(reader.toString())).exchange();
    }
}
