package org.kardan.offers.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.language.Side;
import org.kardan.offers.FirmMatch;
import org.kardan.offers.Kind;
import org.kardan.offers.OffersFixtures;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a change of one firm reaches the lists. */
@KardanTest
class MatchIndexTest {

    @Autowired
    BoardMaker maker;

    @Autowired
    OffersFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    private Firm german;
    private Firm chinese;
    private Board before;

    @BeforeEach
    void aBoardWithAllItsLists() {
        german = fixtures.aFirm(Side.DE, "Zahnstange Demo GmbH");
        chinese = fixtures.aFirm(Side.CN, "示例齿条公司");
        fixtures.anOffer(german, Kind.REQUEST, "Wir suchen geschmiedete Zahnstangen für Lenkungen");
        before = maker.make(LocalDate.now());
        before.unsettled().forEach(before::refresh);
    }

    @Test
    void aNewOfferStandsInTheListsOfBothSidesWithoutReadingTheOthers() {
        fixtures.anOffer(chinese, Kind.OFFER, "转向齿条锻件，年产能80万件");

        var after = maker.make(LocalDate.now(), before, Set.of(chinese.id()));

        assertThat(firms(before.known(german.id()))).doesNotContain(chinese.id());
        assertThat(firms(after.known(german.id()))).contains(chinese.id());
        assertThat(firms(after.known(chinese.id()))).contains(german.id());
        assertThat(after.unsettled()).contains(german.id()).doesNotContain(chinese.id());
    }

    @Test
    void theListOfTheChangedFirmIsTheSameAsOnABoardMadeAnew() {
        fixtures.anOffer(chinese, Kind.OFFER, "转向齿条锻件，年产能80万件");

        var after = maker.make(LocalDate.now(), before, Set.of(chinese.id()));
        var anew = maker.make(LocalDate.now());

        assertThat(after.known(chinese.id())).isEqualTo(anew.list(chinese.id()));
        after.unsettled().forEach(after::refresh);
        assertThat(after.known(german.id())).isEqualTo(anew.list(german.id()));
        assertThat(after.unsettled()).isEmpty();
    }

    @Test
    void whatHasExpiredOrIsClosedLeavesTheListsOfOthers() {
        var first = fixtures.anOffer(chinese, Kind.OFFER, "转向齿条锻件，年产能80万件");
        var there = maker.make(LocalDate.now(), before, Set.of(chinese.id()));
        assertThat(firms(there.known(german.id()))).contains(chinese.id());

        jdbc.sql("update offers.offer set expires = current_date - 1 where id = ?")
                .params(first.id().value())
                .update();
        var expired = maker.make(LocalDate.now(), there, Set.of(chinese.id()));

        assertThat(firms(expired.known(german.id()))).doesNotContain(chinese.id());
        assertThat(expired.known(chinese.id())).isEmpty();
    }

    @Test
    void anotherDayReadsEverythingAnew() {
        var tomorrow = maker.make(LocalDate.now().plusDays(1), before, Set.of());

        assertThat(tomorrow.participants().day()).isEqualTo(LocalDate.now().plusDays(1));
        assertThat(tomorrow.isComplete()).isFalse();
    }

    @Test
    void tooManyChangesReadEverything() {
        var many =
                Stream.generate(() -> new FirmId(UUID.randomUUID())).limit(200).toList();

        assertThat(Pending.NOTHING.and(many)).isEqualTo(Pending.EVERYTHING);
        assertThat(Pending.NOTHING.and(List.of(german.id())).and(List.of(german.id())))
                .isEqualTo(new Pending(false, Set.of(german.id())));
    }

    private static List<FirmId> firms(List<FirmMatch> list) {
        return list.stream().map(FirmMatch::other).toList();
    }
}
