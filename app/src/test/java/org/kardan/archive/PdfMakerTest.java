package org.kardan.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfMakerTest {

    private static final String TEXT = """
            Absichtserklärung über die Zusammenarbeit: Größe, Übermaß, Prüfstände
            车架、立式加工中心、贝氏体钢、新能源汽车；雷姆沙伊德样本压铸有限公司
            Łódź, Škoda, Kraków, ş, ő – “quotes” „Anführung“ 1.234,50 €""";

    @TempDir
    Path data;

    @Test
    void theTextOfTheDocumentIsTheTextOfThePage() throws IOException {
        var paragraphs = "<p>" + TEXT.replace("\n", "</p><p>") + "</p>";

        try (var document = made(page(paragraphs))) {
            assertThat(textOf(document)).isEqualTo(TEXT + "\n");
        }
    }

    @Test
    void boldTextIsReadAsWell() throws IOException {
        try (var document = made(page("<h1>Łódź 车立贝 Größe</h1>"))) {
            assertThat(textOf(document)).isEqualTo("Łódź 车立贝 Größe\n");
        }
    }

    @Test
    void theDocumentSaysItsLanguageAndTitleAndIsTaggedForReadersAloud() throws IOException {
        try (var document = made(page("<p>Text</p>"))) {
            var catalog = document.getDocumentCatalog();
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Absicht 意向书");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(metadata).containsPattern("pdfaid:part[^0-9]+3").containsPattern("pdfuaid:part[^0-9]+1");
        }
    }

    @Test
    void aCharacterThatNoFontHasIsShownAsMissing() throws IOException {
        try (var document = made(page("<p>a\uD80C\uDC00b</p>"))) {
            assertThat(textOf(document)).isEqualTo("a〓b\n");
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        try (var document = made(page("<p>vor<img src=\"file:///etc/hostname\" alt=\"Bild\"/>nach</p>"))) {
            assertThat(textOf(document)).contains("vor").contains("nach");
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void aPageThatIsNotWellFormedIsRefused() {
        assertThatThrownBy(() -> made(page("<p>offen"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void withoutFontsItSaysWhatToDo() throws IOException {
        var maker = new PdfMaker(data.resolve("leer").toString(), data);

        assertThat(maker.isReady()).isFalse();
        assertThatThrownBy(() -> maker.make(page("<p>Text</p>"))).hasMessageContaining("tools/Fonts.java");
    }

    private PDDocument made(String page) throws IOException {
        var maker = new PdfMaker("", data);
        assumeTrue(maker.isReady(), "The build could not fetch the fonts of documents");
        return Loader.loadPDF(maker.make(page));
    }

    private static String page(String body) {
        return "<html lang=\"de\"><head><title>Absicht 意向书</title></head><body>" + body + "</body></html>";
    }

    /** Without the page number, which is read first. */
    private static String textOf(PDDocument document) throws IOException {
        var text = new PDFTextStripper().getText(document);
        assertThat(text).startsWith("1 / 1\n");
        return text.substring("1 / 1\n".length());
    }
}
