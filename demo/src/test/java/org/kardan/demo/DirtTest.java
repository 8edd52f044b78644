package org.kardan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class DirtTest {

    @Test
    void exactlyTheRowsOfTheReadmeHaveWrongCheckDigits() {
        assertThat(bad(Written.bergisch(), "Nr.", "USt-IdNr.", DirtTest::vat)).containsExactly("B-0077");
        assertThat(bad(Written.nrw(), "Lfd. Nr.", "Umsatzsteuer-ID", DirtTest::vat))
                .containsExactly("N-0044");
        assertThat(bad(Written.nrw(), "Lfd. Nr.", "LEI-Code", DirtTest::lei)).containsExactly("N-0275");
        assertThat(bad(Written.bergisch(), "Nr.", "LEI", DirtTest::lei)).isEmpty();
        assertThat(bad(Written.china(), "编号", "统一社会信用代码", DirtTest::uscc)).containsExactly("C-0066", "C-0139");
    }

    @Test
    void threeFirmsHaveNoName() {
        assertThat(bad(Written.bergisch(), "Nr.", "Land", _ -> true)).isEmpty();
        assertThat(nameless(Written.bergisch(), "Nr.", "Firmenname")).containsExactly("B-0031");
        assertThat(nameless(Written.nrw(), "Lfd. Nr.", "Unternehmen")).containsExactly("N-0163");
        assertThat(nameless(Written.china(), "编号", "企业名称")).containsExactly("C-0201");
    }

    @Test
    void checkDigitsAgreeWithKnownNumbers() {
        assertThat(CheckDigits.vat("13669597")).isEqualTo("DE136695976");
        assertThat(CheckDigits.lei("213800KUD8LAJWSQ9D")).isEqualTo("213800KUD8LAJWSQ9D15");
        assertThat(CheckDigits.uscc("9111000060003734")).isEqualTo("91110000600037341L");
    }

    private static List<String> nameless(List<Map<String, String>> rows, String reference, String column) {
        return rows.stream()
                .filter(row -> row.getOrDefault(column, "").isBlank())
                .map(row -> row.getOrDefault(reference, ""))
                .toList();
    }

    private static List<String> bad(
            List<Map<String, String>> rows, String reference, String column, Predicate<String> good) {
        return rows.stream()
                .filter(row -> !row.getOrDefault(column, "").isEmpty() && !good.test(row.getOrDefault(column, "")))
                .map(row -> row.getOrDefault(reference, ""))
                .toList();
    }

    private static boolean vat(String value) {
        return value.matches("DE99\\d{7}")
                && CheckDigits.vat(value.substring(2, 10)).equals(value);
    }

    private static boolean lei(String value) {
        return value.matches("9999[0-9A-Z]{16}")
                && CheckDigits.lei(value.substring(0, 18)).equals(value);
    }

    private static boolean uscc(String value) {
        return value.matches("9199[0-9A-HJ-NPQRTUWXY]{14}")
                && CheckDigits.uscc(value.substring(0, 16)).equals(value);
    }
}
