package org.kardan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Pattern DATIVE = Pattern.compile("\\b(von|mit|bei|zu|zum|zur|nach|seit) \\{p\\d}");

    private final Trades trades = Trades.read(Path.of("phrases/trades"));

    PhrasesTest() throws IOException {}

    @Test
    void everyTradeSpeaksThreeLanguagesAndNamesTradesThatExist() {
        assertThat(trades.all()).hasSizeGreaterThanOrEqualTo(40).allSatisfy(trade -> {
            assertThat(trade.products())
                    .hasSizeGreaterThanOrEqualTo(4)
                    .noneMatch(p -> p.de().isEmpty() || p.zh().isEmpty() || p.en().isEmpty());
            assertThat(trade.materials()).hasSizeGreaterThanOrEqualTo(2).noneMatch(m -> m.en().isEmpty());
            assertThat(Stream.of("de", "zh", "en", "o", "r", "name-de", "name-zh", "name-en"))
                    .noneMatch(kind -> trade.texts(kind).isEmpty());
            assertThat(trade.needs()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(trades::get);
        });
    }

    /** Products are written in the nominative plural, which equals the accusative; a dative would be wrong grammar. */
    @Test
    void germanPhrasesNeverPutAProductInTheDative() {
        assertThat(trades.all().stream()
                        .flatMap(trade -> Stream.of("de", "de+", "o", "r").map(trade::texts))
                        .flatMap(List::stream))
                .noneMatch(text -> DATIVE.matcher(text).find());
    }

    @Test
    void everyPhraseOfEveryTradeIsSpokenSomewhere() {
        var written = String.join(
                "\n",
                Stream.of(Written.bergisch(), Written.nrw(), Written.china())
                        .flatMap(List::stream)
                        .flatMap(row -> row.values().stream())
                        .toList());
        var silent = trades.all().stream()
                .flatMap(trade -> Stream.of("de", "zh").map(trade::texts).flatMap(List::stream))
                .filter(text -> Stream.of(text.split("\\{[^{}]*}")).anyMatch(piece -> !written.contains(piece)))
                .toList();
        // Small trades have fewer firms than sentences; nine of ten sentences must be heard.
        assertThat(silent.size() * 10)
                .isLessThan(trades.all().stream()
                        .mapToInt(trade ->
                                trade.texts("de").size() + trade.texts("zh").size())
                        .sum());
    }
}
