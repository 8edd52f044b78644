package org.kardan.thesaurus.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.thesaurus.UsedText;
import org.springframework.beans.factory.annotation.Autowired;

/** Which words of texts count as unexplained. */
@KardanTest
class WordStockTest {

    @Autowired
    Thesaurus thesaurus;

    @Test
    void wordsOfSeveralFirmsThatNoConceptExplainsAreListedWithTheirSentences() {
        var words = WordStock.of(
                thesaurus.edition(),
                List.of(
                        text("Eins", Side.DE, Lang.DE, "Druckguss und Quorzwirbel in Serie."),
                        text("Zwei", Side.DE, Lang.DE, "Wir suchen quorzwirbel aus Stahl."),
                        text("Drei", Side.DE, Lang.DE, "Einzigwort steht nur hier.")),
                10);
        assertThat(words).singleElement().satisfies(word -> {
            assertThat(word.word()).isEqualTo("Quorzwirbel");
            assertThat(word.authors()).isEqualTo(2);
            assertThat(word.examples().getFirst().sentence().plain())
                    .isEqualTo("Druckguss und Quorzwirbel in Serie.");
        });
    }

    @Test
    void chineseWordsThatStandTogetherAreOneWord() {
        var words = WordStock.of(
                thesaurus.edition(),
                List.of(
                        text("甲", Side.CN, Lang.ZH, "专注蓝莓布丁，品质好。"),
                        text("乙", Side.CN, Lang.ZH, "蓝莓布丁批量供货。")),
                10);
        assertThat(words.stream().map(Unexplained::word)).contains("蓝莓布丁").doesNotContain("蓝莓", "布丁");
    }

    private static UsedText text(String firm, Side side, Lang lang, String words) {
        var id = UUID.randomUUID().toString();
        return new UsedText(id, Trilingual.only(lang, firm), side, lang, words, "/firms/" + id, true);
    }
}
