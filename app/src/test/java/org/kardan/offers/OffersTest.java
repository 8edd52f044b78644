package org.kardan.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kardan.offers.OffersFixtures.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.journal.Entry;
import org.kardan.journal.Journal;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.springframework.beans.factory.annotation.Autowired;

/** Offers and requests in the database. */
@KardanTest
class OffersTest {

    @Autowired
    Offers offers;

    @Autowired
    Journal journal;

    @Autowired
    OffersFixtures fixtures;

    @Test
    void whatIsWrittenIsRead() {
        var firm = fixtures.aFirm(Side.DE, "Lesefirma Demo GmbH");
        var text = text(Kind.REQUEST, Lang.DE, "Suche Härterei");

        var offer = offers.byId(offers.add(null, firm.id(), text)).orElseThrow();

        assertThat(OfferText.of(offer)).isEqualTo(text);
        assertThat(offers.ofFirms(List.of(firm.id()))).containsExactly(offer);
        assertThat(offers.live(LocalDate.now())).contains(offer);
        assertThat(journal.of("offer", offer.id().toString()))
                .extracting(Entry::action)
                .containsExactly("created");
    }

    @Test
    void whoeverHasNotSeenTheLatestVersionOverwritesNothing() {
        var firm = fixtures.aFirm(Side.DE, "Versionsfirma Demo GmbH");
        var seen = fixtures.anOffer(firm, Kind.OFFER, "Drehteile");

        assertThat(offers.change(null, seen, text(Kind.OFFER, Lang.DE, "Präzisionsdrehteile")))
                .isTrue();
        assertThat(offers.change(null, seen, text(Kind.OFFER, Lang.DE, "Grobe Drehteile")))
                .isFalse();

        assertThat(offers.byId(seen.id()).orElseThrow().title().de()).isEqualTo("Präzisionsdrehteile");
    }

    @Test
    void aClosedOneIsNotLiveUntilItIsRenewed() {
        var firm = fixtures.aFirm(Side.CN, "示例更新公司");
        var open = fixtures.anOffer(firm, Kind.OFFER, "铝合金压铸件");

        offers.close(null, open);
        var closed = offers.byId(open.id()).orElseThrow();
        assertThat(closed.isLive(LocalDate.now())).isFalse();
        assertThat(offers.live(LocalDate.now())).extracting(Offer::id).doesNotContain(open.id());

        offers.renew(null, closed, LocalDate.now().plusMonths(12));
        assertThat(offers.live(LocalDate.now())).extracting(Offer::id).contains(open.id());
    }

    @Test
    void anImportReplacesWhatImportsHaveToldAndKeepsIdsOfWhatStays() {
        var firm = fixtures.aFirm(Side.DE, "Importfirma Demo GmbH");
        var own = fixtures.anOffer(firm, Kind.OFFER, "Von Hand geschrieben");
        offers.replaceFromImport(firm.id(), Lang.DE, List.of("Schmiedeteile", "Drehteile"), List.of(), null);
        var before = offers.ofFirms(List.of(firm.id()));

        offers.replaceFromImport(
                firm.id(), Lang.DE, List.of("Schmiedeteile"), List.of("Suche Vertrieb in China"), null);

        var after = offers.ofFirms(List.of(firm.id()));
        assertThat(after.stream()
                        .filter(offer -> offer.isLive(LocalDate.now()))
                        .map(offer -> offer.title().de()))
                .containsExactlyInAnyOrder("Von Hand geschrieben", "Schmiedeteile", "Suche Vertrieb in China");
        assertThat(after)
                .extracting(Offer::id)
                .containsAll(before.stream().map(Offer::id).toList());
        assertThat(after).contains(own);
    }
}
