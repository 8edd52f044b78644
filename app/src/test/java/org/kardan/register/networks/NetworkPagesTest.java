package org.kardan.register.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Objects;
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

/** Managers keep the networks of their side and who belongs to them; readers see the members they may see. */
@KardanTest
class NetworkPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    IdentityFixtures people;

    @Autowired
    RegisterFixtures register;

    private final String code = "N" + UUID.randomUUID().toString().substring(0, 8);
    private PersonId manager;
    private PersonId chinese;
    private FirmId firm;
    private String network;

    @BeforeEach
    void aNetworkAndAFirm() {
        manager = people.somebody(Side.DE, Role.MANAGER);
        chinese = people.somebody(Side.CN, Role.MANAGER);
        firm = register.published(Side.DE, "Netzmuster " + code, "", Visibility.OWN_SIDE);
        network = location(post("/de/networks", manager, form(code, "Netz " + code)))
                .substring("/de/networks/".length());
    }

    @Test
    void aNetworkNeedsAFreeCodeAndAllThreeNames() throws Exception {
        assertThat(post("/de/networks", manager, form(code, "Noch einmal"))).hasStatus(422);
        assertThat(post("/de/networks", manager, form(code + "x", " "))).hasStatus(422);
        assertThat(post("/de/networks", people.somebody(Side.DE), form(code + "y", "Netz")))
                .hasStatus(403);
        assertThat(post("/de/networks/" + network, chinese, form(code, "Fremd"))).hasStatus(403);
        assertThat(parsed("/de/networks/" + network, manager).select("h1").text())
                .isEqualTo("Netz " + code);
    }

    @Test
    void aMembershipBeginsOnceAndEndsAndStaysInTheHistory() throws Exception {
        assertThat(begin(manager, "2020-03-01")).hasStatus(303);
        begin(manager, "2021-01-01");
        assertThat(members(manager)).containsExactly("Netzmuster " + code + " 1. März 2020 heute");

        end(manager, "2019-12-31");
        assertThat(members(manager)).containsExactly("Netzmuster " + code + " 1. März 2020 heute");
        assertThat(end(manager, "2022-06-30")).hasStatus(303);
        assertThat(members(manager)).containsExactly("Netzmuster " + code + " 1. März 2020 30. Juni 2022");

        begin(manager, "2024-01-01");
        assertThat(members(manager))
                .containsExactly(
                        "Netzmuster " + code + " 1. Januar 2024 heute",
                        "Netzmuster " + code + " 1. März 2020 30. Juni 2022");
        assertThat(parsed("/de/firms/" + firm, manager).select("#networks .k-meta").eachText())
                .containsExactly("1. März 2020 bis 30. Juni 2022", "seit 1. Januar 2024");
        var years = parsed("/de/networks/" + network, manager).select("#years tbody tr");
        assertThat(years.stream().limit(6).map(each -> each.select("th, td.k-num").text()))
                .containsExactly("2020 1", "2021 1", "2022 0", "2023 0", "2024 1", "2025 1");
    }

    @Test
    void theOtherSideNeitherSeesHiddenMembersNorChangesAny() throws Exception {
        begin(manager, "2020-03-01");

        assertThat(members(chinese)).isEmpty();
        assertThat(begin(chinese, "2020-03-01")).hasStatus(404);
        assertThat(end(chinese, "2024-03-01")).hasStatus(404);
        assertThat(begin(people.somebody(Side.DE), "2020-03-01")).hasStatus(403);
        assertThat(members(people.somebody(Side.DE))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"de, Netzwerke", "zh, 产业网络", "en, Networks"})
    void theListSpeaksThreeLanguages(String lang, String title) throws Exception {
        assertThat(parsed("/" + lang + "/networks", manager).select("h1").text())
                .isEqualTo(title);
    }

    private MvcTestResult begin(PersonId actor, String since) {
        return post("/de/firms/" + firm + "/memberships", actor, "network", network, "since", since);
    }

    private MvcTestResult end(PersonId actor, String until) {
        return post("/de/firms/" + firm + "/memberships/" + network + "/end", actor, "until", until);
    }

    private List<String> members(PersonId reader) throws Exception {
        return parsed("/de/networks/" + network, reader)
                .select("#members tbody tr")
                .eachText();
    }

    private static String[] form(String code, String name) {
        return new String[] {"code", code, "nameDe", name, "nameZh", "网络", "nameEn", "Network", "website", ""};
    }

    private MvcTestResult post(String path, PersonId actor, String... form) {
        var request = pages.post().uri(path).with(csrf()).with(user(actor.toString()));
        for (var i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private Document parsed(String path, PersonId reader) throws Exception {
        return Jsoup.parse(pages.get()
                .uri(path)
                .with(user(reader.toString()))
                .exchange()
                .getResponse()
                .getContentAsString());
    }
}
