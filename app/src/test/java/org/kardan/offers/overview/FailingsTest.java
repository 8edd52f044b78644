package org.kardan.offers.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kardan.offers.interest.Objection;
import org.kardan.offers.interest.Objection.Why;
import org.kardan.offers.overview.Failings.Line;
import org.kardan.register.FirmId;

/** Numbers of refusals, and what they must not give away. */
class FailingsTest {

    @Test
    void theMostFrequentReasonComesFirst() {
        var failings = new Failings(
                List.of(refusal(firm(), Why.PRICE), refusal(firm(), Why.KNOWN), refusal(firm(), Why.KNOWN)), List.of());

        assertThat(failings.byWhy())
                .containsExactly(
                        new Line<>(Why.KNOWN, 2, Optional.empty()), new Line<>(Why.PRICE, 1, Optional.empty()));
    }

    @Test
    void theOtherSideIsCountedOnlyWhereNoFirmCanBeRecognised() {
        var one = firm();
        var fewFirms = IntStream.range(0, 9).mapToObj(_ -> refusal(one, Why.PRICE));
        var fewRefusals = IntStream.range(0, 4).mapToObj(_ -> refusal(firm(), Why.TIME));
        var many = IntStream.range(0, 5).mapToObj(_ -> refusal(firm(), Why.KNOWN));

        var failings = new Failings(
                List.of(),
                Stream.of(fewFirms, fewRefusals, many)
                        .flatMap(refusals -> refusals)
                        .toList());

        assertThat(failings.byWhy()).containsExactly(new Line<>(Why.KNOWN, 0, Optional.of(5)));
    }

    @Test
    void everyConceptOfARefusedMatchCountsOnce() {
        var failings = new Failings(
                List.of(refusal(firm(), Why.PRICE, "forging", "steel"), refusal(firm(), Why.TIME, "steel", "steel")),
                List.of());

        assertThat(failings.byConcept())
                .containsExactly(new Line<>("steel", 2, Optional.empty()), new Line<>("forging", 1, Optional.empty()));
    }

    private static FirmId firm() {
        return new FirmId(UUID.randomUUID());
    }

    private static Refusal refusal(FirmId firm, Why why, String... concepts) {
        return new Refusal(firm, firm(), new Objection(why, "", List.of(concepts)), Instant.EPOCH);
    }
}
