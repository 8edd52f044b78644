package org.kardan.matching.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kardan.matching.Tongue;
import org.kardan.matching.lexicons.Lexicons;
import org.kardan.matching.lexicons.Lexicons.Rendering;
import org.kardan.matching.lexicons.Limits;
import org.kardan.matching.lexicons.ListFiles;

class WordingTest {

    @TempDir
    private Path folder;

    private Lexicons lexicons = Lexicons.NONE;

    @BeforeEach
    void lists() throws IOException {
        Files.writeString(
                folder.resolve("de-zh.tsv"),
                "#de\tzh\nDruckguss\t压铸\nGehäuse\t壳体\nAntrieb\t驱动\nseltene Erden\t稀土\nDruck\t压力\nGuss\t铸件\n");
        Files.writeString(folder.resolve("de-en.tsv"), "#de\ten\nFeder\tspring\nFeder\tfeather\n");
        Files.writeString(folder.resolve("zh-en.tsv"), "#zh\ten\n弹簧\tspring\n春天\tspring\n羽毛\tfeather\n");
        lexicons = new Lexicons(ListFiles.folder(folder, Limits.STANDARD));
    }

    @Test
    void compoundsAreCutIntoFewLongParts() {
        assertThat(forms("Druckgussgehäusen")).containsExactly("druckguss", "gehause");
        assertThat(forms("Antriebsgehäuse")).containsExactly("antrieb", "gehause");
    }

    @Test
    void phrasesAreOneUnitAndUnknownWordsStayThemselves() {
        assertThat(forms("Seltene Erden, CNC")).containsExactly("seltene erden", "cnc");
    }

    @Test
    void inflectedWordsAreFoundAndStopWordsLeftOut() {
        assertThat(forms("die Antriebe mit den Gehäusen")).containsExactly("antrieb", "gehause");
    }

    @Test
    void directTranslationsOutweighThoseByWayOfEnglishAndNameTheirLists() {
        var translations = new Translations(lexicons);

        assertThat(translations.chinese("gehause", Tongue.DE)).containsExactly(new Rendering("壳体", 1, "de-zh.tsv"));
        var feder = translations.chinese("feder", Tongue.DE);
        assertThat(feder).extracting(Rendering::word).containsExactlyInAnyOrder("羽毛", "弹簧", "春天");
        assertThat(feder).allSatisfy(one -> {
            assertThat(one.weight()).isLessThan(1);
            assertThat(one.list()).isEqualTo("de-en.tsv + zh-en.tsv");
        });
    }

    @Test
    void runsOfCharactersAreFoundWithoutSegmenter() {
        assertThat(Runs.of("電驅動殼體", run -> lexicons.knows(run, Tongue.ZH))).containsExactly("壳体", "驱动");
    }

    private List<String> forms(String text) {
        return new Wording(lexicons)
                .units(text, Tongue.DE).stream().map(Unit::form).toList();
    }
}
