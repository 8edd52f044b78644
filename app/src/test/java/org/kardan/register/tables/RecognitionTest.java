package org.kardan.register.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kardan.register.tables.Layout.Delimiter;
import org.kardan.register.tables.Recognition.Format;

class RecognitionTest {

    private static final String GERMAN = """
            Nummer;Firma;Straße;Ort;Tätigkeit
            1;Müller & Söhne GmbH;Schloßstraße 7;Remscheid;Gesenkschmieden für Fahrwerksteile, Größe bis 40 kg
            2;Präzisionswerk Höhscheid KG;Höhscheider Weg 12;Solingen;Hartfräsen, Drahterodieren
            """;
    private static final String CHINESE = """
            编号,企业名称,城市,主营产品
            1,苏州云帆精密制造有限公司,苏州,新能源汽车电机壳体压铸与精加工
            2,武汉长桥底盘系统有限公司,武汉,底盘控制臂与转向节锻造
            """;

    @Test
    void windows1252IsRecognisedWithItsSemicolons() throws Exception {
        assertThat(of(GERMAN.getBytes("windows-1252")))
                .isEqualTo(new Layout(Format.CSV, Encoding.WINDOWS_1252, Delimiter.SEMICOLON));
    }

    @Test
    void gb18030IsRecognisedWithItsCommas() throws Exception {
        assertThat(of(CHINESE.getBytes("GB18030")))
                .isEqualTo(new Layout(Format.CSV, Encoding.GB18030, Delimiter.COMMA));
    }

    @Test
    void utf8IsRecognisedWithAndWithoutMark() throws Exception {
        assertThat(of(CHINESE.getBytes(StandardCharsets.UTF_8)).encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(of(("\uFEFF" + GERMAN).getBytes(StandardCharsets.UTF_8)).encoding())
                .isEqualTo(Encoding.UTF_8);
    }

    @Test
    void aCharacterCutOffByTheLookIsNoError() throws Exception {
        var longText = (CHINESE.repeat(5000) + "x").getBytes(StandardCharsets.UTF_8);

        assertThat(of(longText).encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(of(("x" + CHINESE.repeat(5000)).getBytes(StandardCharsets.UTF_8))
                        .encoding())
                .isEqualTo(Encoding.UTF_8);
    }

    @Test
    void tabsAreRecognised() throws Exception {
        assertThat(of("a\tb\tc\n1\t2,5\t3\n".getBytes(StandardCharsets.UTF_8)).delimiter())
                .isEqualTo(Delimiter.TAB);
    }

    @Test
    void delimitersInsideQuotesDoNotCount() throws Exception {
        assertThat(of("a;b\n\"1,2,3,4,5\";x\n".getBytes(StandardCharsets.UTF_8)).delimiter())
                .isEqualTo(Delimiter.SEMICOLON);
    }

    @Test
    void filesThatAreNoTableAreRefused() {
        assertThatThrownBy(() -> of(new byte[0])).hasMessage("EMPTY");
        assertThatThrownBy(() -> of(new byte[] {'%', 'P', 'D', 'F', 0, 1, 2})).hasMessage("NOT_A_TABLE");
        assertThatThrownBy(() -> of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .hasMessage("OLD_EXCEL");
    }

    private static Layout of(byte[] bytes) throws IOException, BrokenFile {
        return Recognition.of(new ByteArrayInputStream(bytes));
    }
}
