package org.kardan.register.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
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
import org.kardan.register.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Duplicates are found, told apart or merged with all that belongs to them, and separated again. */
@KardanTest
class MergePagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    IdentityFixtures people;

    @Autowired
    RegisterFixtures register;

    @Autowired
    JdbcClient jdbc;

    private final String name = "Doppelmuster " + UUID.randomUUID();
    private FirmId stays;
    private FirmId goes;
    private FirmId partner;
    private PersonId manager;
    private PersonId chinese;
    private PersonId owner;

    @BeforeEach
    void twoEntriesOfOneFirm() {
        stays = register.published(Side.DE, name + " GmbH", "", Visibility.OWN_SIDE);
        goes = register.published(Side.DE, name + " KG", "Fräsen von Wellen", Visibility.PUBLIC);
        partner = register.published(Side.CN, name + " 伙伴", "", Visibility.PUBLIC);
        manager = people.somebody(Side.DE, Role.MANAGER);
        chinese = people.somebody(Side.CN, Role.MANAGER);
        owner = people.somebody(Side.DE);
        register.seat(goes, owner.value(), "OWNER");
        register.seat(stays, owner.value(), "EDITOR");
        run("insert into register.identifier (scheme, value, firm_id, status) values ('DUNS', ?, ?, 'FORMAT_OK')",
                name, goes.value());
        run("insert into register.reference (list, reference, firm_id) values ('DE:x', ?, ?)", name, goes.value());
        run("""
                insert into offers.offer (firm_id, kind, lang, title_de, reach, state, expires)
                values (?, 'OFFER', 'DE', ?, 'BOTH_SIDES', 'OPEN', current_date + 9)
                """, goes.value(), name);
        run("insert into offers.interest values (?, ?, 'INTERESTED')", goes.value(), partner.value());
        run("insert into offers.interest values (?, ?, 'LATER')", stays.value(), partner.value());
    }

    @Test
    void thePairIsShownWithReasonsUntilSomebodyTellsItApart() throws Exception {
        var pair = parsed("/de/duplicates", manager).select("main section:contains(" + name + ")");
        assertThat(pair.select("[data-reason]").eachAttr("data-reason")).containsExactly("NAME", "PLACE");
        assertThat(parsed("/de/duplicates", chinese).text()).doesNotContain(name);
        assertThat(get("/de/duplicates", owner)).hasStatus(403);

        var told = pages.post()
                .uri("/de/duplicates/different")
                .param("first", goes.toString())
                .param("second", stays.toString())
                .with(csrf());
        assertThat(told.with(user(chinese.toString())).exchange()).hasStatus(404);
        assertThat(parsed("/de/duplicates", manager).text()).contains(name);
        assertThat(told.with(user(manager.toString())).exchange()).hasStatus(303);

        assertThat(parsed("/de/duplicates", manager).text()).doesNotContain(name);
    }

    @Test
    void whatBelongsToTheEntryThatGoesFollowsAndOldAddressesLeadOn() throws Exception {
        var preview = parsed(pair(), manager);
        assertThat(preview.select("#follows li").eachText())
                .containsExactlyInAnyOrder(
                        "Plätze von Personen: 1",
                        "Nummern in Listen: 1",
                        "Kennungen: 1",
                        "Angebote und Gesuche: 1",
                        "Antworten auf Matches: 1");

        assertThat(merge("1", "1")).hasStatus(303).hasHeader("Location", "/de/firms/" + stays);

        var page = parsed("/de/firms/" + stays, manager);
        assertThat(page.select("h1").text()).isEqualTo(name + " GmbH");
        assertThat(page.text()).contains("Fräsen von Wellen");
        assertThat(page.select("dd code").eachText()).containsExactly(name);
        assertThat(get("/de/firms/" + goes, manager)).hasStatus(303).hasHeader("Location", "/de/firms/" + stays);
        assertThat(get("/de/firms/" + goes + "/edit", manager)).hasStatus(404);
        assertThat(ofFirm("select kind from register.seat where firm_id = ?", stays)).containsExactly("OWNER");
        assertThat(ofFirm("select title_de from offers.offer where firm_id = ?", stays)).containsExactly(name);
        assertThat(ofFirm("select answer from offers.interest where firm_id = ?", stays)).containsExactly("LATER");
        assertThat(ofFirm("select reference from register.reference where firm_id = ?", stays)).containsExactly(name);
    }

    @Test
    void anUndoMakesTwoFirmsAgainWithWhatTheyHad() throws Exception {
        merge("1", "1");
        assertThat(undo(chinese)).hasStatus(404);

        assertThat(undo(manager)).hasStatus(303);

        assertThat(parsed("/de/firms/" + goes, manager).select("dd code").eachText()).containsExactly(name);
        assertThat(parsed("/de/firms/" + stays, manager).text()).doesNotContain("Fräsen von Wellen");
        assertThat(ofFirm("select kind from register.seat where firm_id = ?", stays)).containsExactly("EDITOR");
        assertThat(ofFirm("select kind from register.seat where firm_id = ?", goes)).containsExactly("OWNER");
        assertThat(ofFirm("select answer from offers.interest where firm_id = ?", goes)).containsExactly("INTERESTED");
        assertThat(ofFirm("select title_de from offers.offer where firm_id = ?", goes)).containsExactly(name);
        assertThat(parsed("/de/firms/" + stays, manager).select("#merges")).isEmpty();
    }

    @Test
    void anUndoIsRefusedOnceTheFirmWasChanged() throws Exception {
        merge("1", "1");
        run("update register.firm set version = version + 1 where id = ?", stays.value());

        undo(manager);

        assertThat(parsed("/de/firms/" + stays, manager).select("#merges")).hasSize(1);
        assertThat(get("/de/firms/" + goes, manager)).hasStatus(303);
    }

    @Test
    void aMergeIsRefusedWhereBothAreIntroducedToOneFirmAndChangesNothing() throws Exception {
        for (var firm : List.of(stays, goes)) {
            run("insert into offers.introduction (german_id, chinese_id) values (?, ?)", firm.value(), partner.value());
        }

        assertThat(parsed(pair(), manager).select("#obstacles li").eachText())
                .containsExactly("Vermittlungen mit derselben Firma");
        assertThat(merge("1", "1")).hasStatus(422);

        assertThat(ofFirm("select title_de from offers.offer where firm_id = ?", goes)).containsExactly(name);
        assertThat(get("/de/firms/" + goes, manager)).hasStatusOk();
    }

    @Test
    void onlyTheManagerOfTheSideMergesAndOnlyWhatTheyHaveSeen() throws Exception {
        assertThat(get(pair(), chinese)).hasStatus(404);
        assertThat(get(pair(), owner)).hasStatus(403);
        assertThat(get("/de/duplicates/" + stays + "/" + partner, manager)).hasStatus(404);
        assertThat(get("/de/duplicates/" + stays + "/" + stays, manager)).hasStatus(404);

        merge("1", "9");

        assertThat(get("/de/firms/" + goes, manager)).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({"de, Einträge zusammenführen", "zh, 合并条目", "en, Merge entries"})
    void thePreviewSpeaksThreeLanguages(String lang, String title) throws Exception {
        assertThat(parsed(pair().replace("/de/", "/" + lang + "/"), manager).select("h1").text())
                .isEqualTo(title);
    }

    private String pair() {
        return "/de/duplicates/" + stays + "/" + goes;
    }

    private MvcTestResult merge(String version, String otherVersion) {
        return pages.post()
                .uri(pair())
                .param("version", version)
                .param("otherVersion", otherVersion)
                .param("CAPABILITIES_DE", "other")
                .param("DUNS", "other")
                .param("NAME_DE", "own")
                .with(csrf())
                .with(user(manager.toString()))
                .exchange();
    }

    private MvcTestResult undo(PersonId actor) throws Exception {
        var action = parsed("/de/firms/" + stays, manager).select("#merges form").attr("action");
        return pages.post()
                .uri(action)
                .with(csrf())
                .with(user(actor.toString()))
                .exchange();
    }

    private List<String> ofFirm(String sql, FirmId firm) {
        return jdbc.sql(sql).params(firm.value()).query(String.class).list();
    }

    private void run(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    private Document parsed(String path, PersonId reader) throws Exception {
        return Jsoup.parse(get(path, reader).getResponse().getContentAsString());
    }

    private MvcTestResult get(String path, PersonId reader) {
        return pages.get().uri(path).with(user(reader.toString())).exchange();
    }
}
