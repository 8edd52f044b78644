package org.kardan.register.directory;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.kardan.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The directory shows every reader what they may see, finds it in any language, and nothing else. */
@KardanTest
class DirectoryPageTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    RegisterFixtures register;

    @Autowired
    IdentityFixtures identity;

    @Autowired
    FirmFeed feed;

    @Autowired
    SearchIndex index;

    /** Makes the firms of one test findable among those of all others. */
    private final String mark = "Probe" + UUID.randomUUID().toString().substring(0, 8);

    private FirmId open;
    private FirmId shared;
    private FirmId own;
    private FirmId draft;

    @BeforeEach
    void firmsOfEveryVisibility() {
        open = register.published(Side.DE, mark + " Offen GmbH", "Gesenkschmieden von Radträgern.", Visibility.PUBLIC);
        shared = register.published(Side.DE, mark + " Beide GmbH", "Druckguss.", Visibility.BOTH_SIDES);
        own = register.published(Side.DE, mark + " Eigen GmbH", "Stanzen.", Visibility.OWN_SIDE);
        draft = register.draft(Side.DE, mark + " Entwurf GmbH");
        feed.on(new org.kardan.register.FirmsChanged(List.of(open, shared, own, draft)));
        index.awaitVisible();
    }

    @Test
    void thePublicSeesWhatIsPublic() throws Exception {
        assertThat(namesFor(null)).containsExactly(mark + " Offen GmbH");
    }

    @Test
    void theOtherSideSeesWhatIsForBoth() throws Exception {
        assertThat(namesFor(identity.somebody(Side.CN))).containsExactly(mark + " Beide GmbH", mark + " Offen GmbH");
    }

    @Test
    void theOwnSideSeesAllThatIsPublishedAndItsManagerTheDraftsToo() throws Exception {
        assertThat(namesFor(identity.somebody(Side.DE)))
                .containsExactly(mark + " Beide GmbH", mark + " Eigen GmbH", mark + " Offen GmbH");
        assertThat(namesFor(identity.somebody(Side.DE, Role.MANAGER))).hasSize(4);
        assertThat(namesFor(identity.somebody(Side.CN, Role.MANAGER))).hasSize(2);
    }

    @Test
    void typingAsksForWhatTheFormWouldFind() throws Exception {
        var page = open("/de/firms?q=" + mark, null);
        var field = page.selectFirst("form[role=search] input[name=q]");

        assertThat(field.attr("hx-get")).isEqualTo(field.closest("form").attr("action"));
        assertThat(page.select(field.attr("hx-target"))).hasSize(1);
        assertThat(page.select(field.attr("hx-select")).select("#results")).hasSize(1);
        assertThat(field.closest(field.attr("hx-target"))).isNull();
    }

    @Test
    void whoHasASeatSeesTheirDraft() throws Exception {
        var person = identity.somebody(Side.DE);
        register.seat(draft, person.value(), "EDITOR");
        assertThat(namesFor(person)).contains(mark + " Entwurf GmbH");
    }

    @Test
    void aFirmThatIsNotForTheReaderIsNotThereAtAll() {
        assertThat(pages.get().uri("/de/firms/" + open)).hasStatusOk();
        for (var hidden : List.of(shared, own, draft)) {
            assertThat(pages.get().uri("/de/firms/" + hidden)).hasStatus(404);
        }
    }

    @ParameterizedTest
    @CsvSource({"de, Firmen, Eine Firma", "zh, 企业, 1 家企业", "en, Firms, One firm"})
    void theListSpeaksTheReadersLanguage(String lang, String heading, String count) throws Exception {
        var page = open("/" + lang + "/firms?q=" + mark, null);
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select(".k-result-line [role=status]").text()).isEqualTo(count);
    }

    @Test
    void aChosenFilterStaysInTheAddressAndCanBeRemoved() throws Exception {
        var page = open("/de/firms?q=" + mark + "&region=DEA1A", null);
        assertThat(page.select("input[name=region][checked]").eachAttr("value")).containsExactly("DEA1A");
        assertThat(page.select(".k-pill").eachAttr("href")).containsExactly("/de/firms?q=" + mark);
        assertThat(open("/de/firms?q=" + mark + "&region=DEA18", null).select(".k-list h2"))
                .isEmpty();
    }

    @Test
    void everyMapCarriesItsSource() throws Exception {
        var page = open("/zh/firms?view=map&q=" + mark, null);
        assertThat(page.select(".k-source").eachText()).first().isEqualTo("© GeoBasis-DE / BKG 2017（数据已简化）");
        assertThat(page.select("svg.k-map").first().select("path")).hasSize(53);
    }

    @Test
    void theFirmPageHoldsStructuredDataThatCannotBreakOut() throws Exception {
        var nasty = register.published(Side.DE, mark + " </script><b>x</b>", "", Visibility.PUBLIC);
        var page = open("/de/firms/" + nasty, null);
        var data = page.select("script[type=application/ld+json]").first().data();
        assertThat(data).contains("\"@type\":\"Organization\"").doesNotContain("</script>");
        assertThat(page.select("h1").text()).isEqualTo(mark + " </script><b>x</b>");
    }

    private List<String> namesFor(PersonId person) throws Exception {
        return open("/de/firms?sort=name&q=" + mark, person)
                .select(".k-list h2")
                .eachText();
    }

    private Document open(String address, PersonId person) throws Exception {
        var request = pages.get().uri(address);
        var answer = (person == null ? request : request.with(user(person.toString()))).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
