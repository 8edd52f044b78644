package org.kardan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListsTest {

    private static final List<Map<String, String>> BERGISCH = Written.bergisch();
    private static final List<Map<String, String>> NRW = Written.nrw();
    private static final List<Map<String, String>> CHINA = Written.china();

    @Test
    void theNetworksHaveTheSizesOfTheAlliance() {
        assertThat(List.of(BERGISCH.size(), NRW.size(), CHINA.size())).containsExactly(250, 550, 300);
    }

    @Test
    void umlautsAreSingleBytesOfWindows1252AndTheChineseListIsGb18030() throws IOException {
        byte[] german = Files.readAllBytes(Written.LISTS.resolve("netzwerk-bergisch.csv"));
        byte[] chinese = Files.readAllBytes(Written.LISTS.resolve("personen-zhongguo.csv"));
        assertThat(hex(german)).contains("fc").doesNotContain("c3bc");
        // 𠮷 lies outside GBK: four bytes in GB18030.
        assertThat(hex(chinese)).contains("9534b235");
    }

    @Test
    void noTwoFirmsShareNameReferenceWebAddressOrNumberExceptTheFourTwins() {
        assertThat(doubles("Nr.", "Lfd. Nr.", "编号")).isEmpty();
        assertThat(doubles("Firmenname", "Unternehmen", "企业名称")).isEmpty();
        assertThat(doubles("USt-IdNr.", "Umsatzsteuer-ID", "统一社会信用代码")).isEmpty();
        assertThat(doubles("Internet", "Webseite", "网址")).hasSize(4);
    }

    @Test
    void everyDistrictOfNorthRhineWestphaliaHasAFirm() {
        var districts = Stream.concat(
                        NRW.stream().map(r -> r.get("Kreis (AGS)")),
                        BERGISCH.stream()
                                .map(r -> Map.of("DEA18", "05120", "DEA19", "05122", "DEA1A", "05124")
                                        .get(r.get("NUTS"))))
                .collect(Collectors.toSet());
        assertThat(districts).hasSize(53).allMatch(ags -> ags.matches("05\\d{3}"));
    }

    @Test
    void textsAreFullOfVariety() {
        var texts = Stream.of(column(BERGISCH, "Leistungsprofil"), column(NRW, "Kompetenzen"), column(CHINA, "企业能力"))
                .flatMap(List::stream)
                .toList();
        assertThat(texts).noneMatch(text -> text.isBlank() || text.contains("{") || text.contains("}"));
        assertThat(texts.stream().distinct().count()).isGreaterThan(1080);
    }

    @Test
    void aThirdOfTheFirmsSpeaksEnglishToo() {
        long english = Stream.of(
                        column(BERGISCH, "Leistungsprofil englisch"),
                        column(NRW, "Kompetenzen (EN)"),
                        column(CHINA, "企业能力（英文）"))
                .flatMap(List::stream)
                .filter(text -> !text.isEmpty())
                .count();
        assertThat(english).isBetween(330L, 420L);
    }

    @Test
    void everyWebAndMailAddressLiesInTheReservedDomain() {
        var web = Stream.of(column(BERGISCH, "Internet"), column(NRW, "Webseite"), column(CHINA, "网址"))
                .flatMap(List::stream);
        assertThat(web).allMatch(address -> address.matches("https://www\\.[a-z0-9-]+\\.example"));
    }

    private static List<String> column(List<Map<String, String>> rows, String header) {
        return rows.stream()
                .map(row -> row.getOrDefault(header, "missing {" + header + "}"))
                .toList();
    }

    private static List<String> doubles(String bergisch, String nrw, String china) {
        var seen = new ArrayList<String>();
        var twice = new ArrayList<String>();
        Stream.of(column(BERGISCH, bergisch), column(NRW, nrw), column(CHINA, china))
                .flatMap(List::stream)
                .filter(value -> !value.isEmpty())
                .forEach(value -> (seen.contains(value) ? twice : seen).add(value));
        return twice;
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
