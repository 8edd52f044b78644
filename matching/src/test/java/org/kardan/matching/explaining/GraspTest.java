package org.kardan.matching.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kardan.matching.Annotator;
import org.kardan.matching.Concept;
import org.kardan.matching.Tongue;
import org.kardan.matching.Vocabulary;
import org.kardan.matching.Words;

class GraspTest {

    private final Annotator annotator = new Annotator(Vocabulary.of(List.of(new Concept(
            "die-casting", "process", Set.of(), Map.of(Tongue.DE, Words.of("Druckguss"), Tongue.ZH, Words.of("压铸"))))));

    @Test
    void phrasesThatNothingExplainsAreTold() {
        var grasp = grasp("Wir bieten Druckgussteile, feine Zierleisten und Teile bis 14 kg.", Tongue.DE);

        assertThat(grasp.understood()).isEqualTo(2);
        assertThat(grasp.open()).extracting(Phrase::words).containsExactly("feine Zierleisten");
    }

    @Test
    void chineseIsCutAtItsOwnSigns() {
        var grasp = grasp("生产压铸件、精美装饰条，欢迎来访。", Tongue.ZH);

        assertThat(grasp.phrases()).extracting(Phrase::words).containsExactly("生产压铸件", "精美装饰条", "欢迎来访");
        assertThat(grasp.understood()).isEqualTo(1);
    }

    @Test
    void placesAlwaysPointAtTheWords() {
        var random = new Random(1);
        var pieces = List.of(
                "Druckguss", " und ", ",", ". ", "😀", "压铸", "\u0000", "<b>", "ﬁ", "\u0301", "14 kg", "\n", " ");
        for (var round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(15); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            for (var phrase : grasp(text.toString(), Tongue.DE).phrases()) {
                assertThat(phrase.words()).isEqualTo(text.substring(phrase.start(), phrase.end()));
            }
        }
    }

    private Grasp grasp(String text, Tongue tongue) {
        return Grasp.of(text, tongue, annotator.annotate(text, tongue));
    }
}
