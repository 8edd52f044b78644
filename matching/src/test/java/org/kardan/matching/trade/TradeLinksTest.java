package org.kardan.matching.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kardan.matching.Concept;
import org.kardan.matching.trade.TradeFiles.Row;

/** The shipped concepts hang together: what they name exists, and relations keep to the rules of SKOS. */
class TradeLinksTest {

    private static final Pattern CODE = Pattern.compile("(wz-2008|nace-2008|hs-2022|cpv-2008|gbt4754-2017):(.+)");
    private static final Map<String, String> NOTATIONS = Map.of(
            "wz-2008", "\\d\\d(\\.\\d{1,2}(\\.\\d)?)?",
            "nace-2008", "\\d\\d(\\.\\d{1,2})?",
            "hs-2022", "\\d{4}(\\.\\d\\d)?",
            "cpv-2008", "\\d{8}",
            "gbt4754-2017", "[A-T]?\\d{2,4}");

    @Test
    void relatedConceptsExist() {
        var ids = TradeFiles.rows().stream().map(Row::id).collect(Collectors.toSet());

        assertThat(links("related", (_, other) -> !ids.contains(other))).isEmpty();
        assertThat(links("related", (_, _) -> true)).hasSizeGreaterThan(150);
    }

    /** SKOS S27: what is broader, at any distance, is not related. */
    @Test
    void whatIsBroaderIsNotRelatedAsWell() {
        assertThat(links("related", (id, other) -> id.equals(other) || isAbove(id, other) || isAbove(other, id)))
                .isEmpty();
    }

    @Test
    void aBroaderConceptIsNamedOnceAndNotThroughAnotherOne() {
        assertThat(links("broader", TradeLinksTest::isAboveThroughAnother)).isEmpty();
    }

    @Test
    void codesNameSchemeAndEditionAndHaveTheRightForm() {
        assertThat(links("close", (_, code) -> !isCode(code))).isEmpty();
        assertThat(links("close", (_, _) -> true)).hasSizeGreaterThan(150);
    }

    @Test
    void noProductStandsAlone() {
        var named = TradeFiles.rows().stream()
                .flatMap(row -> Stream.of("broader", "related").flatMap(column -> row.values(column).stream()))
                .collect(Collectors.toSet());

        assertThat(TradeFiles.rows().stream()
                        .filter(row -> row.facet().equals("product"))
                        .filter(row -> row.cell("broader").isEmpty()
                                && row.cell("related").isEmpty()
                                && !named.contains(row.id()))
                        .map(Row::id))
                .isEmpty();
    }

    private static List<String> links(String column, BiPredicate<String, String> wanted) {
        return TradeFiles.rows().stream()
                .flatMap(row -> row.values(column).stream()
                        .filter(other -> wanted.test(row.id(), other))
                        .map(other -> row.id() + " " + other))
                .toList();
    }

    private static boolean isAbove(String id, String other) {
        return TradeFiles.vocabulary().above(id).containsKey(other);
    }

    private static boolean isAboveThroughAnother(String id, String broader) {
        return TradeFiles.vocabulary().concept(id).map(Concept::broader).orElse(Set.of()).stream()
                .anyMatch(next -> isAbove(next, broader));
    }

    private static boolean isCode(String code) {
        var parts = CODE.matcher(code);
        return parts.matches() && parts.group(2).matches(NOTATIONS.getOrDefault(parts.group(1), ""));
    }
}
