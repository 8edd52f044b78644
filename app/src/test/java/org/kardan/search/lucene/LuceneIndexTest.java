package org.kardan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.language.Lang;
import org.kardan.search.Marked.Piece;
import org.kardan.search.SearchQuery;
import org.kardan.search.SearchQuery.Order;
import org.kardan.search.SearchResult.Count;

class LuceneIndexTest {

    private static final Set<String> PUBLIC = Set.of(TradeFirms.PUBLIC);

    @TempDir
    Path folder;

    private LuceneIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new LuceneIndex(new IndexFolder(folder, new Analysis()), List::of);
        index.put(TradeFirms.all());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "druckguss, giesser",
        "Druckgussteil, giesser",
        "Aluminium-Druckguss, giesser",
        "werkzeugbau getriebe, giesser",
        "Getriebegehäuse, giesser",
        "getriebegehaeuse, giesser",
        "AlSi9Cu3, giesser",
        "压铸, giesser",
        "铝合金压铸件供应, giesser",
        "壓鑄, giesser",
        "变速箱 gearbox Druckguss, giesser",
        "leimushayide, giesser",
        "die castings, giesser",
        "Zerspannung, zerspaner",
        "zerspanen, zerspaner",
        "Pruefstand, zerspaner",
        "Prüfstand, zerspaner",
        "elektrischer Antrieb, zerspaner",
        "valve, zerspaner",
        "Frasen, zerspaner",
        "新能源, suzhou",
        "动力电池, suzhou",
        "汽车电池, suzhou",
        "suzhouyangben, suzhou",
        "szyb, suzhou",
        "精铸, suzhou",
        "Batery, suzhou",
        "Lodz, lodz",
        "线束, lodz",
        "Kabelbaum, lodz",
        "wirin, lodz",
    })
    void findsTheFirmThatIsMeant(String text, String firm) {
        assertThat(found(text)).containsExactly(firm);
    }

    @ParameterizedTest
    @CsvSource({"Hydraulik", "注塑", "xyzabc", "guss Kabel"})
    void findsNothingStrictlyWhereNothingIsMeant(String text) {
        var result = index.find(SearchQuery.of(text, PUBLIC, Lang.DE));

        assertThat(result.relaxed() || result.total() == 0).isTrue();
    }

    @Test
    void fallsBackToSomeOfTheWordsAndSaysSo() {
        var result = index.find(SearchQuery.of("Kabelbaum Hydraulik", PUBLIC, Lang.DE));

        assertThat(result.ids()).containsExactly("lodz");
        assertThat(result.relaxed()).isTrue();
    }

    @Test
    void aMatchInTheNameComesFirst() {
        index.put(TradeFirms.all().getLast().text(new org.kardan.language.Trilingual("Liefert an Musterguss", "", "")));

        assertThat(found("Musterguss")).containsExactly("giesser", "lodz");
    }

    @Test
    void marksWhatMatchedInTheLanguageThatHasIt() {
        var german =
                index.find(SearchQuery.of("druckguss", PUBLIC, Lang.DE)).hits().getFirst();
        var chinese = index.find(SearchQuery.of("压铸件", PUBLIC, Lang.DE)).hits().getFirst();

        assertThat(german.passage().pieces())
                .containsExactly(
                        new Piece("Aluminiumdruckgussteile", true),
                        new Piece(" und Werkzeugbau für Getriebegehäuse aus AlSi9Cu3", false));
        assertThat(chinese.passage().lang()).isEqualTo(Lang.ZH);
        assertThat(chinese.passage().pieces())
                .containsExactly(new Piece("铝合金", false), new Piece("压铸件", true), new Piece("、变速箱壳体", false));
    }

    @Test
    void countsEachFacetWithoutItsOwnFilter() {
        var result = index.find(SearchQuery.of("", PUBLIC, Lang.DE)
                .filter("branch", Set.of("C29.3"))
                .count("branch", "certificate"));

        assertThat(result.total()).isEqualTo(2);
        assertThat(result.facets())
                .isEqualTo(Map.of(
                        "branch", List.of(new Count("C29.3", 2), new Count("C24.5", 1), new Count("C25.6", 1)),
                        "certificate", List.of(new Count("IATF16949", 1))));
    }

    @Test
    void sortsByNameAndPages() {
        var all = SearchQuery.of("", PUBLIC, Lang.DE).orderBy(new Order.ByText("name", false));

        assertThat(index.find(all).ids()).containsExactly("zerspaner", "giesser", "lodz", "suzhou");
        assertThat(index.find(all.page(1, 2)).ids()).containsExactly("giesser", "lodz");
        assertThat(index.find(all.page(8, 2)).ids()).isEmpty();
        assertThat(index.find(all.page(8, 2)).total()).isEqualTo(4);
    }

    @Test
    void findsWhatLiesInACircle() {
        var near = SearchQuery.of("", PUBLIC, Lang.DE).around(51.2, 7.1, 30).orderBy(new Order.ByText("name", false));

        assertThat(index.find(near).ids()).containsExactly("zerspaner", "giesser");
    }

    @Test
    void showsNothingToWhomHasNoScopeInCommon() {
        assertThat(index.find(SearchQuery.of("druckguss", Set.of("side:CN"), Lang.DE))
                        .total())
                .isZero();
        assertThat(index.find(SearchQuery.of("", Set.of(), Lang.DE)).total()).isZero();
    }

    private List<String> found(String text) {
        var result = index.find(SearchQuery.of(text, PUBLIC, Lang.DE));
        assertThat(result.relaxed()).as("only some of the words").isFalse();
        return result.ids();
    }
}
