package org.kardan.matching.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.matching.Tongue;

class FactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE|Pressen von 800 bis 4.400 t|FORCE|7848|43164",
                "ZH|拥有800T至4400T冷室压铸机|FORCE|7848|43164",
                "EN|Clamping force up to 25,000 kN|FORCE|25000|25000",
                "DE|Jahresbedarf 1,2 Mio. Stück|VOLUME|1200000|1200000",
                "ZH|年产能500万件|VOLUME|5000000|5000000",
                "EN|Annual volume 1.5 million pcs|VOLUME|1500000|1500000",
                "DE|Losgröße 4.000 Stück|BATCH|4000|4000",
                "DE|Stückzahlen zwischen 5.000 und 50.000|BATCH|5000|50000",
                "DE|Toleranz ±0,02 mm|TOLERANCE|20|20",
                "ZH|公差±2丝|TOLERANCE|20|20",
                "ZH|精度0.01mm|TOLERANCE|10|10",
                "DE|Durchmesser 12 bis 80 mm|DIAMETER|12|80",
                "ZH|直径Φ12-80mm|DIAMETER|12|80",
                "EN|Length 1.5 m|LENGTH|1500|1500",
                "DE|Teilegewicht bis 14 kg|WEIGHT|14|14",
                "ZH|电压８００Ｖ|VOLTAGE|800|800",
                "DE|gehärtet auf 58-60 HRC|HARDNESS|58|60",
                "ZH|耐温200℃|TEMPERATURE|200|200"
            })
    void numbersAreFoundInThreeLanguagesAndBroughtToOneUnit(
            Tongue tongue, String text, Quantity quantity, double low, double high) {
        var facts = Facts.of(text, tongue);

        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().quantity()).isEqualTo(quantity);
        assertThat(facts.getFirst().low()).isCloseTo(low, within(1e-6));
        assertThat(facts.getFirst().high()).isCloseTo(high, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 400 t pro Jahr",
        "DE, seit 1998 am Markt",
        "ZH, 员工120人",
        "DE, ISO 9001 und IATF 16949",
        "ZH, 加工中心28台"
    })
    void numbersThatTellNothingAreLeftAlone(Tongue tongue, String text) {
        assertThat(Facts.of(text, tongue)).isEmpty();
    }

    @Test
    void anOfferMeetsMissesOrLeavesOpen() {
        var request = Facts.of("Druckgussmaschine ab 2.000 t, Toleranz ±0,02 mm, Länge 900 mm", Tongue.DE);
        var offer = Facts.of("800T至4400T压铸机，公差±5丝", Tongue.ZH);

        assertThat(FactFit.between(request, offer))
                .containsExactly(
                        new FactFit.Met(request.get(0), offer.get(0)),
                        new FactFit.Missed(request.get(1), offer.get(1)),
                        new FactFit.Unknown(request.get(2)));
    }

    @Test
    void theBestNumberOfAKindCountsInAnyOrder() {
        var request = Facts.of("Bohrung mit Toleranz ±0,02 mm", Tongue.DE);
        var first = Facts.of("公差±5丝，精度0.01mm", Tongue.ZH);
        var second = Facts.of("精度0.01mm，公差±5丝", Tongue.ZH);

        assertThat(List.of(FactFit.between(request, first), FactFit.between(request, second)))
                .allSatisfy(fits -> assertThat(fits).singleElement().isInstanceOf(FactFit.Met.class));
    }

    @Test
    void hostileTextNeverBreaksThePlaces() {
        var random = new Random(1);
        var pieces = List.of(
                "9", "1.2.3.4", "万", "亿", "吨", "t", " ", "±", "丝", "mm", "至", "-", "press", "Ä", "😀", "\u0000", "９",
                "ﬁ", "İ", "ß", ",", "件", "年");
        for (var round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            for (var fact : Facts.of(text.toString(), Tongue.values()[random.nextInt(3)])) {
                assertThat(fact.words()).isEqualTo(text.substring(fact.start(), fact.end()));
                assertThat(fact.low()).isLessThanOrEqualTo(fact.high()).isNotNaN();
            }
        }
    }
}
