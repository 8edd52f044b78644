package org.kardan.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.KardanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@KardanTest
class ThesaurusPageTest {

    @Autowired
    MockMvcTester pages;

    @ParameterizedTest
    @CsvSource({"de, Druckguss, 压铸", "zh, 压铸, Druckguss", "en, Die casting, 压铸"})
    void aTermFromAnyLanguageIsFoundInTheReadersOwn(String lang, String shown, String searched) throws Exception {
        var page = open("/" + lang + "/thesaurus?facet=process&q=" + searched);
        assertThat(page.select(".k-terms a").eachText())
                .anySatisfy(term -> assertThat(term).isEqualToIgnoringCase(shown));
    }

    @Test
    void aTermShowsAllItsLanguagesEachMarkedAsSuch() throws Exception {
        var page = open("/zh/thesaurus/die-casting");
        assertThat(page.select("h1").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select("dd[lang=de] strong").text()).isEqualTo("Druckguss");
        assertThat(page.select("dd[lang=en] strong").text()).isEqualToIgnoringCase("die casting");
    }

    @Test
    void whatNobodyKnowsGetsAnEmptyStateAndAnUnknownConceptA404() throws Exception {
        assertThat(open("/de/thesaurus?q=xyzxyz").select(".k-empty").text()).startsWith("Kein Begriff gefunden");
        assertThat(pages.get().uri("/de/thesaurus/nirgends")).hasStatus(404);
    }

    @Test
    void theExportsHoldEveryConcept() throws Exception {
        var turtle = pages.get().uri("/thesaurus.ttl").exchange().getResponse().getContentAsString();
        assertThat(turtle).contains("k:die-casting a skos:Concept", "skos:prefLabel \"压铸\"@zh-Hans");
        var csv = pages.get().uri("/thesaurus.csv").exchange().getResponse().getContentAsString();
        assertThat(csv.lines().count())
                .isEqualTo(turtle.lines()
                                .filter(line -> line.contains("a skos:Concept "))
                                .count()
                        + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Verwandt, Feder, WZ (Wirtschaftszweige) 2008: 25.93",
        "zh, 相关概念, 弹簧, WZ（德国经济活动分类） 2008: 25.93",
        "en, Related, Spring, WZ (German economic activities) 2008: 25.93"
    })
    void relatedConceptsAndOfficialClassesAreShown(String lang, String heading, String spring, String code)
            throws Exception {
        var page = open("/" + lang + "/thesaurus/spring-steel");
        assertThat(page.select("dt:contains(" + heading + ") + dd a").eachText())
                .contains(spring);
        assertThat(open("/" + lang + "/thesaurus/spring")
                        .select("dd span.badge")
                        .eachText())
                .contains(code);
    }

    @Test
    void theExportsTellRelatedConceptsAndCodes() throws Exception {
        var turtle = exported("ttl");
        assertThat(turtle).contains("    skos:related k:spring-steel ;", "    skos:closeMatch c:wz-2008:25.93 ;");
        assertThat(exported("json")).contains("\"notation\" : \"25.93\"");
        assertThat(exported("csv").lines().findFirst().orElse(""))
                .isEqualTo("\ufeffid,facet,broader,related,class,de,zh,en,"
                        + "alt_de,alt_zh,alt_en,def_de,def_zh,def_en,close");
        assertThat(exported("csv")).contains("spring-steel").contains("wz-2008:25.93");
    }

    private String exported(String format) throws Exception {
        return pages.get().uri("/thesaurus." + format).exchange().getResponse().getContentAsString();
    }

    private Document open(String address) throws Exception {
        var answer = pages.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
