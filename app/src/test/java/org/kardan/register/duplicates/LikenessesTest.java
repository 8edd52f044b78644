package org.kardan.register.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.kardan.register.duplicates.Likeness.Because;
import org.kardan.register.duplicates.Likeness.Reason;
import org.kardan.register.profile.NameKeys;

/** Which entries look like one firm, and which only seem to at a glance. */
class LikenessesTest {

    private static int number;

    @Test
    void theSameNameInOnePlaceIsEnoughWhateverLegalForm() {
        var one = aFirm("Hobelmuster GmbH", "DEA19", "Remscheid");
        var other = aFirm("HOBELMUSTER AG", "DEA19", "Remscheid");

        assertThat(reasons(one, other))
                .containsExactly(new Because(Reason.NAME, "hobelmuster"), new Because(Reason.PLACE, "Remscheid"));
    }

    @Test
    void theSameNameElsewhereNeedsAnotherReason() {
        var here = aFirm("Hobelmuster GmbH", "DEA19", "Remscheid");
        var there = aFirm("Hobelmuster GmbH", "DEA1A", "Wuppertal");

        assertThat(Likenesses.among(List.of(here, there))).isEmpty();
        assertThat(kinds(at(here, "https://www.hobel.example/de", ""), at(there, "http://hobel.example", "")))
                .containsExactly(Reason.NAME, Reason.WEBSITE);
    }

    @ParameterizedTest
    @CsvSource({
        "VAT:DE123456789, W_IDNR:DE123456789-00001",
        "USCC:91993200MA81U37F1W, USCC:91993100MA81U37F1X",
    })
    void differentNumbersOfOneFirmBetrayIt(String one, String other) {
        assertThat(kinds(identified("Eins", one), identified("Zwei", other))).containsExactly(Reason.IDENTIFIER);
    }

    @Test
    void aSlipOfThePenInOnePlaceIsNoticedAndANumberIsNot() {
        assertThat(kinds(aFirm("Schmiedemuster KG", "DEA19", "Remscheid"), aFirm("Schmidemuster KG", "", "Remscheid")))
                .containsExactly(Reason.SPELLING, Reason.PLACE);
        assertThat(Likenesses.among(List.of(
                        aFirm("Werkmuster 17 KG", "DEA19", "Remscheid"),
                        aFirm("Werkmuster 18 KG", "DEA19", "Remscheid"))))
                .isEmpty();
        assertThat(Likenesses.among(List.of(
                        aFirm("Feilenmuster", "DEA19", "Remscheid"), aFirm("Zangenmuster", "DEA19", "Remscheid"))))
                .isEmpty();
    }

    @Test
    void whatManyShareSaysNothing() {
        var holding = IntStream.range(0, 8)
                .mapToObj(i -> at(aFirm("Tochter " + "abcdefgh".charAt(i), "", ""), "", "0202 1234567"))
                .toList();
        assertThat(Likenesses.among(holding)).isEmpty();
    }

    @Test
    void theStrongestPairComesFirstAndNoPairTwice() {
        var firms = new ArrayList<Traits>();
        firms.add(aFirm("Hobelmuster GmbH", "DEA19", "Remscheid"));
        firms.add(aFirm("Hobelmuster GmbH", "DEA19", "Remscheid"));
        firms.add(identified("Eins", "VAT:DE123456789"));
        firms.add(at(identified("Eins", "W_IDNR:DE123456789-00001"), "", ""));

        var found = Likenesses.among(firms);

        assertThat(found).extracting(Likeness::weight).containsExactly(90, 50);
        assertThat(found).allSatisfy(pair -> assertThat(pair.first().toString())
                .isLessThan(pair.second().toString()));
    }

    private static List<Because> reasons(Traits one, Traits other) {
        return Likenesses.among(List.of(one, other)).getFirst().because();
    }

    private static List<Reason> kinds(Traits one, Traits other) {
        return reasons(one, other).stream().map(Because::reason).toList();
    }

    private static Traits aFirm(String name, String region, String city) {
        var id = new FirmId(new UUID(7, number++));
        return new Traits(id, NameKeys.of(Trilingual.only(Lang.DE, name)), region, city, "", "", "", List.of());
    }

    private static Traits identified(String name, String identifier) {
        var firm = aFirm(name, "", "");
        return new Traits(firm.id(), firm.nameKeys(), "", "", "", "", "", List.of(identifier));
    }

    private static Traits at(Traits firm, String website, String phone) {
        return new Traits(
                firm.id(),
                firm.nameKeys(),
                firm.region(),
                firm.city(),
                website,
                firm.email(),
                phone,
                firm.identifiers());
    }
}
