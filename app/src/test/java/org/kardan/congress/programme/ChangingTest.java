package org.kardan.congress.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressFixtures;
import org.kardan.congress.Venue;
import org.kardan.congress.interpreters.Interpreters;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Managers change what they have entered, with the form as it was. */
@KardanTest
@Transactional
class ChangingTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Venue venue;

    @Autowired
    Interpreters interpreters;

    private CongressFixtures fixtures;
    private Congress congress;
    private PersonId manager;

    @BeforeEach
    void aManager() {
        fixtures = new CongressFixtures(beans);
        congress = fixtures.aCongress();
        manager = fixtures.bean(IdentityFixtures.class).somebody(Side.DE, Role.MANAGER);
        post(
                "/programme",
                Map.of(
                        "day",
                        "2027-09-20",
                        "from",
                        "09:00",
                        "until",
                        "09:20",
                        "room",
                        "Saal 1",
                        "title.de",
                        "Eröffnung",
                        "title.zh",
                        "开幕",
                        "title.en",
                        "Opening"));
    }

    @Test
    void anItemOfTheProgrammeGetsAnotherTimePlaceAndTitle() throws Exception {
        var item = venue.items(congress.id()).getFirst();
        var fields = fieldsOf(page("/programme/" + item.id()));
        assertThat(fields).containsEntry("from", "09:00").containsEntry("title.zh", "开幕");
        fields.put("from", "10:30");
        fields.put("until", "11:00");
        fields.put("room", "Saal 2");
        fields.put("title.zh", "开幕式");

        post("/programme/" + item.id(), fields);

        assertThat(venue.items(congress.id())).singleElement().satisfies(changed -> {
            assertThat(changed.id()).isEqualTo(item.id());
            assertThat(changed.starts().atZone(congress.zone().id()).toLocalTime())
                    .isEqualTo(LocalTime.of(10, 30));
            assertThat(changed.room()).isEqualTo("Saal 2");
            assertThat(changed.title().zh()).isEqualTo("开幕式");
            assertThat(changed.title().de()).isEqualTo("Eröffnung");
        });
    }

    @Test
    void anItemThatWouldEndBeforeItBeginsStaysAndTheFormKeepsWhatWasTyped() throws Exception {
        var item = venue.items(congress.id()).getFirst();
        var fields = fieldsOf(page("/programme/" + item.id()));
        fields.put("until", "08:00");

        var answer = post("/programme/" + item.id(), fields);

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(fieldsOf(Jsoup.parse(answer.getResponse().getContentAsString())))
                .containsEntry("until", "08:00");
        assertThat(venue.items(congress.id())).containsExactly(item);
    }

    @Test
    void anInterpreterGetsOtherHoursAndLanguages() throws Exception {
        var interpreter = fixtures.anInterpreter(congress, null);
        assertThat(page("/interpreters/" + interpreter.id()).select("h1").text())
                .isEqualTo("Dora Dolmetsch");

        post("/interpreters/" + interpreter.id(), Map.of("pairs", "DE-EN", "longestRun", "2", "unavailable", "3"));

        var changed = interpreters.of(congress.id()).getFirst();
        assertThat(changed.id()).isEqualTo(interpreter.id());
        assertThat(changed.name()).isEqualTo("Dora Dolmetsch");
        assertThat(changed.pairs()).hasToString("[DE-EN]");
        assertThat(changed.unavailable()).isEqualTo(Set.of(3));
        assertThat(changed.longestRun()).isEqualTo(2);
    }

    @Test
    void anInterpreterWithoutLanguagesIsRefused() {
        var interpreter = fixtures.anInterpreter(congress, null);

        var answer = post("/interpreters/" + interpreter.id(), Map.of("longestRun", "2"));

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(interpreters.of(congress.id())).containsExactly(interpreter);
    }

    @Test
    void removingAsksFirst() throws Exception {
        fixtures.anInterpreter(congress, null);

        assertThat(page("/programme").select("form[action$=/remove]"))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(form.attr("data-confirm")).isNotEmpty());
        assertThat(page("/interpreters").select("form[action$=/remove]"))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(form.attr("data-confirm")).isNotEmpty());
        assertThat(page("/venue").select("form[action$=/remove]"))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(form.attr("data-confirm")).isNotEmpty());
    }

    @Test
    void whatBelongsToAnotherCongressIsNotChangedHere() {
        var other = fixtures.aCongress();
        var elsewhere = fixtures.anInterpreter(other, null);
        var item = venue.items(congress.id()).getFirst();

        assertThat(pages.get()
                        .uri("/de" + congress.path() + "/interpreters/" + elsewhere.id())
                        .with(user(manager.toString())))
                .hasStatus(404);
        assertThat(pages.get()
                        .uri("/de" + other.path() + "/programme/" + item.id())
                        .with(user(manager.toString())))
                .hasStatus(404);
    }

    private static Map<String, String> fieldsOf(Document page) {
        var fields = new LinkedHashMap<String, String>();
        page.select("main form [name]").stream()
                .filter(field -> !field.attr("name").equals("_csrf"))
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(pages.get()
                .uri("/de" + congress.path() + path)
                .with(user(manager.toString()))
                .exchange()
                .getResponse()
                .getContentAsString());
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = pages.post()
                .uri("/de" + congress.path() + path)
                .with(user(manager.toString()))
                .with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
