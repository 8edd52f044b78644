package org.kardan.register.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.Charset;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A manager brings in a list through the pages: upload, columns, check, repair, import, undo. */
@KardanTest
class ImportPagesTest {

    private static final Charset GERMAN = Charset.forName("windows-1252");

    @Autowired
    MockMvcTester pages;

    @Autowired
    IdentityFixtures people;

    private final String list = "Größenliste " + UUID.randomUUID();
    private PersonId manager;
    private PersonId other;

    @BeforeEach
    void managersOfBothSides() {
        manager = people.somebody(Side.DE, Role.MANAGER);
        other = people.somebody(Side.CN, Role.MANAGER);
    }

    @Test
    void aListWithAMistakeIsRepairedImportedAndTakenBack() throws Exception {
        var address =
                uploaded("Nr.;Firmenname;Straße;Tätigkeit\r\n1;%1$s Müller;Höhe 1;x\r\n2;;Tal 2;y\r\n".formatted(list));
        var columns = parsed(address + "/columns", manager);
        assertThat(columns.select("option[selected][value=WINDOWS_1252]")).hasSize(1);
        assertThat(columns.select("tbody th").eachText()).containsExactly("Nr.", "Firmenname", "Straße", "Tätigkeit");
        assertThat(columns.select("select[name=column]").eachAttr("aria-labelledby"))
                .hasSize(4);

        post(address + "/columns", "column", "REFERENCE", "NAME_DE", "STREET", "");
        var checked = settled(address);
        assertThat(checked.select(".k-tile-value").eachText()).containsExactly("1", "0", "0", "0", "1");
        assertThat(checked.select("tbody tr").eachText()).containsExactly("3 2 abgewiesen Zeile Es fehlt ein Name.");

        post(address + "/rows/3", "cell", "2", list + " Süd, Nord", "Tal 2", "y");
        assertThat(parsed(address, manager).select(".k-tile-value").eachText())
                .containsExactly("2", "0", "0", "0", "0");

        post(address + "/run");
        assertThat(settled(address).select("form[action$=undo] p").text()).startsWith("2 Zeilen wurden");
        post(address + "/undo");
        assertThat(settled(address).select("main").text()).contains("Zurückgenommen: 2.");
    }

    @Test
    void rejectedRowsComeBackInTheirEncodingWithTheReason() throws Exception {
        var address = uploaded("Nr.;Firmenname;Größe\r\n1;%1$s;Riesig\r\n2;;=1+1\r\n".formatted(list));
        post(address + "/columns", "column", "REFERENCE", "NAME_DE", "");
        settled(address);

        var file =
                new String(get(address + "/rejected.csv", manager).getResponse().getContentAsByteArray(), GERMAN);

        assertThat(file).isEqualTo("Nr.;Firmenname;Größe;Hinweise\r\n2;;'=1+1;Zeile: Es fehlt ein Name.\r\n");
    }

    @Test
    void theOtherSideSeesNothingOfAnImport() throws Exception {
        var address = uploaded("Firmenname\r\n%1$s\r\n".formatted(list));

        assertThat(get(address, other)).hasStatus(404);
        assertThat(get(address + "/columns", other)).hasStatus(404);
        assertThat(get(address + "/rejected.csv", other)).hasStatus(404);
        assertThat(parsed("/de/imports", other).text()).doesNotContain(list);
        assertThat(parsed("/de/imports", manager).text()).contains(list);
    }

    @Test
    void aFileThatIsNoTableIsRefusedInWordsAndNothingIsKept() {
        var file = new MockMultipartFile("file", "bild.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        for (var lang : java.util.List.of("de", "zh", "en")) {
            var answer = pages.post()
                    .uri("/" + lang + "/imports")
                    .multipart()
                    .file(file)
                    .param("list", list)
                    .with(csrf())
                    .with(user(manager.toString()))
                    .exchange();
            assertThat(answer).hasStatus(422);
            assertThat(answer)
                    .bodyText()
                    .contains(
                            switch (lang) {
                                case "de" -> "Das ist keine Tabelle";
                                case "zh" -> "文件不是表格";
                                default -> "This is no table";
                            });
        }
    }

    private String uploaded(String csv) {
        var answer = pages.post()
                .uri("/de/imports")
                .multipart()
                .file(new MockMultipartFile("file", "liste.csv", "text/csv", csv.getBytes(GERMAN)))
                .param("list", list)
                .with(csrf())
                .with(user(manager.toString()))
                .exchange();
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getHeader("Location").replace("/columns", "");
    }

    private void post(String path, String... parameter) {
        var request = pages.post().uri(path).with(csrf()).with(user(manager.toString()));
        request.param("visibility", "OWN_SIDE");
        for (var i = 1; i < parameter.length; i++) {
            request.param(parameter[0], parameter[i]);
        }
        assertThat(request.exchange()).hasStatus(303);
    }

    private Document settled(String path) throws Exception {
        for (var tries = 0; tries < 200; tries++) {
            var page = parsed(path, manager);
            if (page.select(".k-progress").isEmpty()) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Still at work: " + path);
    }

    private Document parsed(String path, PersonId reader) throws Exception {
        return Jsoup.parse(get(path, reader).getResponse().getContentAsString());
    }

    private MvcTestResult get(String path, PersonId reader) {
        return pages.get().uri(path).with(user(reader.toString())).exchange();
    }
}
