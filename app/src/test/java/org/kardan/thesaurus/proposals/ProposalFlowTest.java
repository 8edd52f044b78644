package org.kardan.thesaurus.proposals;

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
import org.kardan.journal.Journal;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.thesaurus.Thesaurus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the form to the new edition, as people of both sides do it. */
@KardanTest
class ProposalFlowTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    IdentityFixtures people;

    @Autowired
    Thesaurus thesaurus;

    @Autowired
    Proposals proposals;

    @Autowired
    Journal journal;

    private PersonId german;
    private PersonId chinese;
    private PersonId interpreter;

    @BeforeEach
    void peopleOfBothSides() {
        german = people.somebody(Side.DE, Role.MANAGER);
        chinese = people.somebody(Side.CN, Role.MANAGER);
        interpreter = people.somebody(Side.CN, Role.INTERPRETER);
    }

    @Test
    void aTermCountsOnceItIsCompleteAndBothSidesHaveApproved() throws Exception {
        var word = "Rundlaufprüfkranz";
        var before = thesaurus.edition().number();
        var at = proposed("TERM", "facet=product", "labelsDe=" + word, "broader=Werkzeug");
        assertThat(post(german, at + "/approve", "version=1")).hasStatus(422);
        assertThat(proposals.byId(id(at)).orElseThrow().approved()).isEmpty();

        complete(at, word);
        assertThat(post(german, at + "/approve", "version=1")).hasStatus3xxRedirection();
        assertThat(proposals.byId(id(at)).orElseThrow().approved())
                .describedAs("nobody approves what they have not seen")
                .isEmpty();
        assertThat(post(german, at + "/approve", "version=2")).hasStatus3xxRedirection();
        assertThat(thesaurus.edition().number()).isEqualTo(before);
        assertThat(post(chinese, at + "/approve", "version=2")).hasStatus3xxRedirection();

        assertThat(thesaurus.edition().number()).isEqualTo(before + 1);
        assertThat(thesaurus.conceptsIn("Wir prüfen mit dem " + word + ".", Lang.DE))
                .contains("runout-test-ring");
        assertThat(open(null, "/zh/thesaurus/runout-test-ring").select("h1").text())
                .isEqualTo("径跳检测环");
        assertThat(journal.of("concept", "runout-test-ring").getFirst().after())
                .containsEntry("labels.de", word)
                .containsEntry("labels.zh", "径跳检测环");
    }

    private void complete(String at, String word) {
        assertThat(post(
                        interpreter,
                        at + "/edit",
                        "version=1",
                        "facet=product",
                        "labelsDe=" + word,
                        "labelsZh=径跳检测环",
                        "labelsEn=Runout test ring",
                        "definitionDe=Ring zum Prüfen des Rundlaufs.",
                        "definitionZh=用于检测径向跳动的环规。",
                        "definitionEn=Ring that tests the runout.",
                        "broader=模具"))
                .hasStatus3xxRedirection();
    }

    @Test
    void mergedConceptsLeadToTheirSuccessorUntilBothSidesTakeItBack() throws Exception {
        var at = proposed("MERGE", "concept=spring-steel", "other=Feder");
        assertThat(post(german, at + "/approve", "version=1")).hasStatus3xxRedirection();
        assertThat(post(chinese, at + "/approve", "version=1")).hasStatus3xxRedirection();
        assertThat(thesaurus.term("spring-steel")).isEmpty();
        assertThat(thesaurus.conceptsIn("Wir suchen Federstahl.", Lang.DE)).contains("spring");
        assertThat(thesaurus.label("spring-steel", Lang.DE)).isEqualTo("Feder");

        var number = thesaurus.edition().number();
        var undo = redirectOf(post(german, "/de/thesaurus/changes/undo", "number=" + number));
        assertThat(post(german, undo + "/approve", "version=1")).hasStatus3xxRedirection();
        assertThat(thesaurus.term("spring-steel")).isEmpty();
        assertThat(post(chinese, undo + "/approve", "version=1")).hasStatus3xxRedirection();
        assertThat(thesaurus.term("spring-steel")).isPresent();
        assertThat(thesaurus.edition().number()).isEqualTo(number + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Fachwörter (deutsch): „Druckguss“ gehört schon zum Begriff „Druckguss“ derselben Art.",
        "zh, 术语（德文）：“Druckguss”已属于同类概念“压铸”。",
        "en, Terms (German): “Druckguss” already belongs to the concept “Die casting” of the same kind."
    })
    void aLabelOfAnotherConceptIsRefusedInTheReadersLanguageAndNothingIsWritten(String lang, String message)
            throws Exception {
        var before = proposals.open().size();
        var answer = post(
                german,
                "/" + lang + "/thesaurus/propose",
                "deed=LABEL",
                "concept=forging",
                "labelsDe=Druckguss",
                "reason=Test");
        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("#labelsDe-error").text()).isEqualTo(message);
        assertThat(page.select("#labelsDe").attr("value")).isEqualTo("Druckguss");
        assertThat(proposals.open()).hasSize(before);
    }

    @Test
    void declinedAndWithdrawnProposalsAreOver() {
        var declined = proposed("VETO", "concept=die-casting", "vetoesDe=Druckgusspapier");
        assertThat(post(chinese, declined + "/decline", "version=1", "words= ")).hasStatus(422);
        assertThat(proposals.byId(id(declined)).orElseThrow().isOpen()).isTrue();
        assertThat(post(chinese, declined + "/decline", "version=1", "words=没有这样的词。"))
                .hasStatus3xxRedirection();
        assertThat(proposals.byId(id(declined)).orElseThrow().state()).isEqualTo(State.DECLINED);
        assertThat(proposals.remarks(id(declined)).getFirst().words()).isEqualTo("没有这样的词。");

        var mine = proposed("VETO", "concept=die-casting", "vetoesDe=Druckgusspapier");
        assertThat(post(german, mine + "/withdraw")).hasStatus(403);
        assertThat(post(interpreter, mine + "/withdraw")).hasStatus3xxRedirection();
        assertThat(proposals.byId(id(mine)).orElseThrow().state()).isEqualTo(State.WITHDRAWN);
    }

    /** Proposed by the Chinese interpreter; the address of the proposal. */
    private String proposed(String deed, String... fields) {
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "deed=" + deed;
        all[fields.length + 1] = "reason=我们的客户在使用这个词。";
        return redirectOf(post(interpreter, "/zh/thesaurus/propose", all));
    }

    private static String redirectOf(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private MvcTestResult post(PersonId who, String address, String... fields) {
        var request = pages.post().uri(address).with(user(who.toString())).with(csrf());
        for (var field : fields) {
            var parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }

    private Document open(@org.jspecify.annotations.Nullable PersonId who, String address) throws Exception {
        var request = pages.get().uri(address);
        var answer = (who == null ? request : request.with(user(who.toString()))).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
