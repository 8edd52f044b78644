package org.kardan.matching.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kardan.matching.Tongue;

/** The shipped concepts are complete and consistent. Unknown broader concepts and cycles fail while reading. */
class TradeDataTest {

    private static final Set<String> CLASSES =
            Set.of("", "ICE", "HYB", "MOD", "NEU", "ELE", "AUT", "CON", "FCH", "ENA");

    @Test
    void everyFileBeginsWithTheHeader() {
        assertThat(TradeFiles.FACETS)
                .allMatch(facet ->
                        List.of(TradeFiles.lines(facet).getFirst().split("\t")).equals(TradeFiles.HEADER));
    }

    @ParameterizedTest
    @CsvSource({
        "product, 600",
        "process, 240",
        "material, 130",
        "application, 70",
        "service, 120",
        "standard, 100",
        "intent, 18"
    })
    void everyFacetIsRich(String facet, int least) {
        assertThat(ids(row -> row.facet().equals(facet))).hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    void broaderConceptsExistAndMakeNoCycle() {
        var broken =
                ids(row -> !TradeFiles.vocabulary().above(row.id()).keySet().containsAll(row.values("broader")));
        var ordered = ids(row -> !row.values("broader").isEmpty());

        assertThat(TradeFiles.vocabulary().concepts()).hasSameSizeAs(TradeFiles.rows());
        assertThat(ordered).hasSizeGreaterThan(200);
        assertThat(broken).isEmpty();
    }

    @Test
    void idsAndClassesAreWellFormed() {
        var odd = ids(row -> !row.id().matches("[a-z0-9]+(-[a-z0-9]+)*") || !CLASSES.contains(row.cell("class")));

        assertThat(odd).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyConceptHasTermsAndADefinition(Tongue tongue) {
        var end = tongue == Tongue.ZH ? "。" : ".";
        var poor = ids(row -> row.labels(tongue).isEmpty()
                || row.labels(tongue).size() != Set.copyOf(row.labels(tongue)).size()
                || row.definition(tongue).length() < 5
                || !row.definition(tongue).endsWith(end));

        assertThat(poor).isEmpty();
    }

    @Test
    void germanTermsBeginWithACapital() {
        var small = ids(row -> row.labels(Tongue.DE).stream()
                .anyMatch(label -> Character.isLowerCase(label.charAt(0)) && !label.equals("eVTOL")));

        assertThat(small).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noTermNamesTwoConceptsOfAFacet(Tongue tongue) {
        Map<String, List<String>> named = new HashMap<>();
        TradeFiles.rows()
                .forEach(row -> row.labels(tongue)
                        .forEach(label -> named.computeIfAbsent(
                                        row.facet() + " " + folded(label), _ -> new ArrayList<>())
                                .add(row.id())));

        named.values().removeIf(ids -> ids.size() == 1);
        assertThat(named).isEmpty();
    }

    private static List<String> ids(Predicate<TradeFiles.Row> wanted) {
        return TradeFiles.rows().stream().filter(wanted).map(TradeFiles.Row::id).toList();
    }

    private static String folded(String label) {
        return Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[-\\s/]+", " ");
    }
}
