package org.kardan.matching.lexicons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kardan.matching.Tongue;

class ListFilesTest {

    private static final Limits TIGHT = new Limits(5_000, 20_000, 200, 50);

    @TempDir
    private Path folder;

    @Test
    void aDictionaryLineGivesItsMeaningsWithoutNotes() throws IOException {
        var list = read("cedict.u8", """
                # CC-CEDICT
                #! license=https://creativecommons.org/licenses/by-sa/4.0/
                #! entries=2
                軸承 轴承 [zhou2 cheng2] /(mechanical) bearing/CL:個|个[ge4]/
                鍛造 锻造 [duan4 zao4] /to forge (metal); forging/see 鍛|锻[duan4]/
                """);

        assertThat(list.about()).containsEntry("license", "https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(words(list, "轴承")).containsExactly("bearing");
        assertThat(words(list, "锻造")).containsExactlyInAnyOrder("forge", "forging");
        assertThat(list.words().backwards("bearing")).containsExactly(new WordList.Translation("轴承", 1));
    }

    @Test
    void handedictIsGermanAndUnverifiedEntriesWeighLess() throws IOException {
        var list = read("handedict.u8", "彈簧 弹簧 [tan2 huang2] /Feder (u.E.) (S, Tech)/\n");

        assertThat(list.to()).isEqualTo(Tongue.DE);
        assertThat(list.words().backwards("feder").getFirst().weight()).isLessThan(1);
    }

    @Test
    void tablesNameTheirLanguagesAndMayWeigh() throws IOException {
        var list = read("own.tsv", "\ufeff# Source: own\r\n#de\tzh\r\nGehäuse\t殼體\t.5\r\nGEHAEUSE\t外壳\r\n");

        assertThat(list.from()).isEqualTo(Tongue.DE);
        assertThat(list.about()).containsEntry("source", "own");
        assertThat(list.words().translations("gehause"))
                .containsExactlyInAnyOrder(new WordList.Translation("壳体", .5), new WordList.Translation("外壳", 1));
    }

    @Test
    void rejectedLinesAreToldWithNumberAndReason() throws IOException {
        var list = read("own.tsv", "#de\tzh\nStahl\t钢\nStahl\nEisen\t铁\tviel\nKupfer\t\nx\t" + "铜".repeat(300) + "\n");

        assertThat(list.words().size()).isEqualTo(1);
        assertThat(list.rejected())
                .extracting(Rejected::line, Rejected::reason)
                .containsExactly(
                        tuple(3, "1 cells instead of 2 or 3"),
                        tuple(4, "'viel' is no weight"),
                        tuple(5, "a word is missing"),
                        tuple(6, "longer than 200 characters"));
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
        var file = folder.resolve("bomb.tsv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(("#de\tzh\n" + "a".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Files.size(file)).isLessThan(TIGHT.fileBytes());
        assertThatThrownBy(() -> ListFiles.read(file, TIGHT))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("unpacks to more than 20000 bytes");
    }

    @Test
    void tooManyPairsALargeFileAndOtherEncodingsAreRefused() throws IOException {
        assertRefused(write("many.tsv", "#de\tzh\n" + "Stahl\t钢\n".repeat(51)), "more than 50 word pairs");
        assertRefused(write("large.tsv", "#".repeat(6_000)), "larger than 5000 bytes");
        var gb = Files.write(folder.resolve("gb.tsv"), "#de\tzh\nStahl\t钢\n".getBytes(Charset.forName("GB18030")));
        assertRefused(gb, "not UTF-8");
        assertRefused(write("none.tsv", "Stahl\t钢\n"), "names the languages before the first word pair");
    }

    @Test
    void aFolderTakesOnlyWordLists() throws IOException {
        write("a.tsv", "#de\tzh\nStahl\t钢\n");
        write("pairs.tsv", "#de\tzh\ten\nEin Satz\t一个句子\tA sentence\n");
        write("notes.txt", "x");

        assertThat(ListFiles.folder(folder, TIGHT)).extracting(ListFile::name).isEqualTo(List.of("a.tsv"));
    }

    private void assertRefused(Path file, String complaint) {
        assertThatThrownBy(() -> ListFiles.read(file, TIGHT))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining(complaint);
    }

    private ListFile read(String name, String text) throws IOException {
        return ListFiles.read(write(name, text), TIGHT);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> words(ListFile list, String word) {
        return list.words().translations(word).stream()
                .map(WordList.Translation::word)
                .toList();
    }
}
