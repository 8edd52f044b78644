package org.kardan.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.matching.Tongue;

class ThesaurusFilesTest {

    private static final String HEADER = "id\tbroader\tclass\tde\tzh\ten\tde_stems\tzh_stems\ten_stems\tde_vetoes"
            + "\tzh_vetoes\ten_vetoes\tdef_de\tdef_zh\tdef_en\trelated\tclose\n";
    private static final String LINE =
            "die-casting\tcasting\tENA\tDruckguss|Druckgießen\t压铸\tdie casting\tdruckgegossen"
                    + "\t\t\t\t高压铸造\t\tSchmelze unter Druck.\t压力下成型。\tMelt under pressure.\tmould\twz-2008:24.53\n";

    @Test
    void aLineBecomesATermAndAConcept() {
        var line = read(HEADER + "# Gießen\n\n" + LINE).getFirst();

        assertThat(line.term().label()).isEqualTo(new Trilingual("Druckguss", "压铸", "die casting"));
        assertThat(line.term().alternativesIn(Lang.DE)).containsExactly("Druckgießen");
        assertThat(line.term().drive()).contains(Drive.ENA);
        assertThat(line.term().broader()).isEqualTo(Set.of("casting"));
        assertThat(line.term().related()).isEqualTo(Set.of("mould"));
        assertThat(line.term().close()).containsExactly(new Code(Code.Scheme.WZ, "2008", "24.53"));
        assertThat(line.concept().words().get(Tongue.ZH).vetoes()).containsExactly("高压铸造");
    }

    @Test
    void aBrokenLineIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HEADER + LINE + "short\tline\n"))
                .withMessageStartingWith("test.tsv line 3: 2 cells instead of 17");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HEADER + LINE.replace("ENA", "XYZ")))
                .withMessageStartingWith("test.tsv line 2: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(LINE))
                .withMessageContaining("the first line must be");
    }

    @Test
    void relatedConceptsKnowEachOther() {
        var mould = LINE.replace("die-casting\tcasting", "mould\t").replace("\tmould\twz", "\t\twz");
        var terms = ThesaurusFiles.linked(read(HEADER + LINE + mould)).stream()
                .map(ThesaurusFiles.Line::term)
                .toList();

        assertThat(terms.getFirst().related()).isEqualTo(Set.of("mould"));
        assertThat(terms.getLast().related()).isEqualTo(Set.of("die-casting"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThesaurusFiles.linked(read(HEADER + LINE)))
                .withMessageContaining("'mould', which is no other concept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wz:25.93", "wz-2025:25.93", "wz-2008:2593", "hs-2022:73", "abc-2008:12"})
    void aCodeWithoutKnownSchemeEditionAndFormIsRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HEADER + LINE.replace("wz-2008:24.53", code)))
                .withMessageStartingWith("test.tsv line 2: ");
    }

    private static List<ThesaurusFiles.Line> read(String text) {
        var file = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return ThesaurusFiles.read(Facet.PROCESS, "test.tsv", file);
    }
}
