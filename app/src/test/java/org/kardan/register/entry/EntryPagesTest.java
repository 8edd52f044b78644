package org.kardan.register.entry;

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
import org.kardan.register.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who edits which entry, and what the form refuses. */
@KardanTest
class EntryPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    IdentityFixtures people;

    @Autowired
    RegisterFixtures register;

    private final String name = "Prüfmuster " + UUID.randomUUID();
    private FirmId hidden;
    private FirmId draft;
    private PersonId chinese;
    private PersonId manager;
    private PersonId member;

    @BeforeEach
    void aDraftWithASeatAndAHiddenFirm() {
        chinese = people.somebody(Side.CN, Role.MANAGER);
        manager = people.somebody(Side.DE, Role.MANAGER);
        member = people.somebody(Side.DE);
        hidden = register.published(Side.DE, name + " Eigen", "Fräsen", Visibility.OWN_SIDE);
        draft = register.draft(Side.DE, name);
        register.seat(draft, member.value(), "EDITOR");
    }

    @Test
    void onlySeatsAndTheManagerOfTheSideEditAFirm() {
        assertThat(get("/de/firms/" + draft + "/edit", member)).hasStatusOk();
        assertThat(get("/de/firms/" + draft + "/edit", manager)).hasStatusOk();
        assertThat(get("/de/firms/" + hidden + "/edit", member)).hasStatus(403);
        assertThat(get("/de/firms/" + hidden + "/edit", chinese)).hasStatus(404);
    }

    @Test
    void anEditIsStoredOnceAndRefusedIfOvertakenOrNameless() throws Exception {
        assertThat(edit("1", name + " neu", "DE123456789")).hasStatus(303);
        assertThat(edit("1", name + " zu spät", "")).hasStatus(422);
        assertThat(edit("2", "", "")).hasStatus(422);

        var page = parsed("/de/firms/" + draft, manager);
        assertThat(page.select("h1").text()).isEqualTo(name + " neu");
        assertThat(page.select("dd code").eachText()).containsExactly("DE123456789");
        assertThat(page.select("#review .k-history strong").eachText()).containsExactly("bearbeitet", "angelegt");
    }

    @ParameterizedTest
    @CsvSource({"de, Firmenname (deutsch)", "zh, 德文名称", "en, Name (German)"})
    void theFormSpeaksThreeLanguages(String lang, String label) throws Exception {
        assertThat(parsed("/" + lang + "/firms/" + draft + "/edit", manager)
                        .select("label[for=f-NAME_DE]")
                        .text())
                .isEqualTo(label);
    }

    private MvcTestResult edit(String version, String text, String vat) {
        return pages.post()
                .uri("/de/firms/" + draft + "/edit")
                .param("version", version)
                .param("visibility", "PUBLIC")
                .param("NAME_DE", text)
                .param("VAT", vat)
                .with(csrf())
                .with(user(manager.toString()))
                .exchange();
    }

    private Document parsed(String path, PersonId reader) throws Exception {
        return Jsoup.parse(get(path, reader).getResponse().getContentAsString());
    }

    private MvcTestResult get(String path, PersonId reader) {
        return pages.get().uri(path).with(user(reader.toString())).exchange();
    }
}
