package org.kardan.register.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeTest {

    private static final String GOOD = "91110000600037341L";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @CsvSource({
        "USCC, 91110000600037341L, 91110000600037341L",
        "USCC, 91420000737944946L, 91420000737944946L",
        "USCC, 91350100M000100Y43, 91350100M000100Y43",
        "USCC, 914403001922038216, 914403001922038216",
        "USCC, 91330100799655058B, 91330100799655058B",
        "USCC, 9144030071526726XG, 9144030071526726XG",
        "USCC, 91350900587527783P, 91350900587527783P",
        "USCC, 12100000400010275N, 12100000400010275N",
        "USCC, ' 9111 0000-6000 37341l ', 91110000600037341L",
        "USCC, ９１１１００００６０００３７３４１Ｌ, 91110000600037341L",
        "LEI, 213800KUD8LAJWSQ9D15, 213800KUD8LAJWSQ9D15",
        "LEI, 506700GE1G29325QX363, 506700GE1G29325QX363",
        "LEI, 54930084UKLVMY22DS16, 54930084UKLVMY22DS16",
        "LEI, 7LTWFZYICNSX8D621K86, 7LTWFZYICNSX8D621K86",
        "LEI, YEH5ZCD6E441RHVHD759, YEH5ZCD6E441RHVHD759",
        "LEI, 529900NNUPAGGOMPXZ31, 529900NNUPAGGOMPXZ31",
        "VAT, DE136695976, DE136695976",
        "VAT, de 123 456 788, DE123456788",
        "VAT, ATU12345678, ATU12345678",
        "W_IDNR, DE232637828-12345, DE232637828-12345",
        "EUID, DEX1517R.HRB395KI, DEX1517R.HRB395KI",
        "EUID, DEX1517R.VR1503KI, DEX1517R.VR1503KI",
        "EUID, DKCVR.11845118, DKCVR.11845118",
        "HANDELSREGISTER, Amtsgericht Wuppertal HRB 12345, Wuppertal HRB 12345",
        "HANDELSREGISTER, 'Köln, hra 77 B', Köln HRA 77 B",
        "DUNS, 123456789, 12-345-6789",
        "DUNS, 12-345-6789, 12-345-6789"
    })
    void goodOnesPassAndGetTheSpellingOfTheirScheme(Scheme scheme, String text, String written) {
        assertThat(scheme.check(text)).isEqualTo(new Checked(scheme, written, Finding.OK, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "USCC, A1110000600037341L, CHECK_DIGIT",
        "USCC, 91110000600037342L, CHECK_DIGIT",
        "USCC, 12345, SHAPE",
        "USCC, 9111000060003734IL, SHAPE",
        "LEI, 529900T8BM49AURSDO56, CHECK_DIGIT",
        "LEI, 529900, SHAPE",
        "VAT, DE136695978, CHECK_DIGIT",
        "VAT, DE123456789, CHECK_DIGIT",
        "VAT, DE036695976, SHAPE",
        "VAT, 136695976, SHAPE",
        "W_IDNR, DE232637829-12345, CHECK_DIGIT",
        "W_IDNR, DE232637828, SHAPE",
        "EUID, DE.HRB1, SHAPE",
        "EUID, DEX1517RHRB395, SHAPE",
        "HANDELSREGISTER, HRB 12345, SHAPE",
        "HANDELSREGISTER, Wuppertal 12345, SHAPE",
        "DUNS, 12345678, SHAPE"
    })
    void badOnesAreNamedForWhatIsWrong(Scheme scheme, String text, Finding finding) {
        assertThat(scheme.check(text).finding()).isEqualTo(finding);
    }

    @Test
    void everySubstitutionOfOneCharacterIsDetected() {
        var tried = 0;
        for (var place = 0; place < GOOD.length(); place++) {
            for (var replacement : ALPHABET.toCharArray()) {
                if (replacement != GOOD.charAt(place)) {
                    var wrong = GOOD.substring(0, place) + replacement + GOOD.substring(place + 1);
                    assertThat(Scheme.USCC.check(wrong).isOk()).as(wrong).isFalse();
                    tried++;
                }
            }
        }
        assertThat(tried).isEqualTo(540);
    }

    @Test
    void everyTranspositionOfUnequalNeighboursIsDetected() {
        var tried = 0;
        for (var place = 0; place + 1 < GOOD.length(); place++) {
            if (GOOD.charAt(place) != GOOD.charAt(place + 1)) {
                var wrong = GOOD.substring(0, place)
                        + GOOD.charAt(place + 1)
                        + GOOD.charAt(place)
                        + GOOD.substring(place + 2);
                assertThat(Scheme.USCC.check(wrong).isOk()).as(wrong).isFalse();
                tried++;
            }
        }
        assertThat(tried).isEqualTo(10);
    }

    @Test
    void anInconsistentOrganisationCodeAloneIsItsOwnFinding() {
        assertThat(Scheme.USCC.check(withCheckCharacter("91110000600037340")).finding())
                .isEqualTo(Finding.INNER_CODE);
    }

    @Test
    void theLetterOIsOfferedAsZeroButNeverTakenForIt() {
        var checked = Scheme.USCC.check("9111OOOO600037341L");

        assertThat(checked).isEqualTo(new Checked(Scheme.USCC, "9111OOOO600037341L", Finding.SHAPE, GOOD));
    }

    @Test
    void aBadCheckDigitIsKeptWithItsReason() {
        var kept = Identifier.of(Scheme.VAT.check("DE123456789"), "So steht es im Register");

        assertThat(kept)
                .isEqualTo(new Identifier(
                        Scheme.VAT, "DE123456789", Identifier.Status.FORMAT_BAD, "So steht es im Register"));
    }

    @Test
    void aShapeWithoutCheckDigitProvesNothing() {
        assertThat(Identifier.of(Scheme.DUNS.check("123456789"), "").status()).isEqualTo(Identifier.Status.UNCHECKED);
    }

    private static String withCheckCharacter(String seventeen) {
        return ALPHABET.chars()
                .mapToObj(c -> seventeen + (char) c)
                .filter(code -> Scheme.USCC.check(code).finding() != Finding.CHECK_DIGIT)
                .findFirst()
                .orElseThrow();
    }
}
