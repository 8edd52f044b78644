package org.kardan.congress.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.congress.CongressFixtures;
import org.kardan.congress.Congresses;
import org.kardan.congress.Stage;
import org.kardan.congress.Venue;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@KardanTest
@Transactional
class CongressPageTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Congresses congresses;

    @Autowired
    Venue venue;

    @Autowired
    IdentityFixtures people;

    private PersonId manager;
    private String slug;

    @BeforeEach
    void aManager() {
        manager = people.somebody(Side.DE, Role.MANAGER);
        slug = "kongress-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aManagerCreatesACongressItsSlotsAndTables() {
        assertThat(post("/congresses/new", form()).getResponse().getStatus()).isEqualTo(303);
        assertThat(post("/congresses/" + slug + "/venue/slots", grid())
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        var tables = new LinkedMultiValueMap<String, String>();
        tables.add("label", "T");
        tables.add("count", "3");
        post("/congresses/" + slug + "/venue/tables", tables);

        var congress = congresses.bySlug(slug).orElseThrow();
        assertThat(congress.stage()).isEqualTo(Stage.DRAFT);
        assertThat(venue.slots(congress.id())).hasSize(14);
        assertThat(venue.tables(congress.id()).stream().map(table -> table.label()))
                .containsExactly("T 1", "T 2", "T 3");
    }

    @Test
    void aWrongFormKeepsWhatWasTypedAndNamesEveryField() throws Exception {
        var form = form();
        form.set("name.zh", "");
        form.set("lastDay", "2027-09-01");

        var answer = post("/congresses/new", form);

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select(".k-error-summary li").eachText())
                .containsExactlyInAnyOrder("Name: Bitte ausfüllen.", "Letzter Tag: Das Ende liegt vor dem Beginn.");
        assertThat(page.getElementById("name.de").val()).isEqualTo("Probekongress");
    }

    @Test
    void aTakenAddressIsRefused() throws Exception {
        post("/congresses/new", form());

        var again = post("/congresses/new", form());

        assertThat(again.getResponse().getStatus()).isEqualTo(422);
        assertThat(again.getResponse().getContentAsString()).contains("Das ist schon vergeben.");
    }

    @Test
    void aDraftIsInvisibleUntilItIsAnnounced() {
        post("/congresses/new", form());
        assertThat(pages.get().uri("/de/congresses/" + slug)).hasStatus(404);

        var stage = new LinkedMultiValueMap<String, String>();
        stage.add("stage", "ANNOUNCED");
        post("/congresses/" + slug + "/stage", stage);

        assertThat(pages.get().uri("/de/congresses/" + slug)).hasStatus(200);
    }

    @Test
    void aStageIsNotSkipped() {
        post("/congresses/new", form());
        var stage = new LinkedMultiValueMap<String, String>();
        stage.add("stage", "PUBLISHED");

        post("/congresses/" + slug + "/stage", stage);

        assertThat(congresses.bySlug(slug).orElseThrow().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void thePublicPageSpeaksThreeLanguagesAndTellsSearchEngines() throws Exception {
        var congress = new CongressFixtures(beans).aCongress(Stage.ANNOUNCED);

        var titles = List.of(
                page("/de" + congress.path()).select("h1").text(),
                page("/zh" + congress.path()).select("h1").text(),
                page("/en" + congress.path()).select("h1").text());

        assertThat(titles).containsExactly("Probekongress", "测试大会", "Trial congress");
        assertThat(page("/de" + congress.path())
                        .select("script[type=application/ld+json]")
                        .html())
                .contains("\"@type\":\"BusinessEvent\"", "\"startDate\":\"2027-09-20\"");
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(pages.get().uri(path).exchange().getResponse().getContentAsString());
    }

    private MvcTestResult post(String path, MultiValueMap<String, String> form) {
        return pages.post()
                .uri("/de" + path)
                .params(form)
                .with(user(manager.toString()))
                .with(csrf())
                .exchange();
    }

    private MultiValueMap<String, String> form() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("slug", slug);
        form.add("name.de", "Probekongress");
        form.add("name.zh", "测试大会");
        form.add("name.en", "Trial congress");
        form.add("place.de", "Halle");
        form.add("place.zh", "大厅");
        form.add("place.en", "Hall");
        form.add("firstDay", "2027-09-20");
        form.add("lastDay", "2027-09-20");
        form.add("zone", "BERLIN");
        form.add("capacity", "100");
        form.add("mostOpenWishes", "5");
        form.add("wishDays", "14");
        return form;
    }

    private static MultiValueMap<String, String> grid() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("from", "09:30");
        form.add("until", "17:30");
        form.add("minutes", "25");
        form.add("gap", "5");
        form.add("pauseFrom1", "12:30");
        form.add("pauseUntil1", "13:30");
        return form;
    }
}
